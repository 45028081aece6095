/** The machine's Chromium, and what every page that a journey reaches must hold. */
package org.zairyu.browser;
