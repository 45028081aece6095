/** Staff users and officers, their passwords, signing in, and the one gate for their rights. */
package org.zairyu.account;
