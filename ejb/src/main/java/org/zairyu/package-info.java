/** Zairyu, everything that is true without a screen: one package a feature, lower ones know nothing of higher ones. */
package org.zairyu;
