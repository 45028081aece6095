/** Whole jobs of the people who use the portal and the console, done in a browser as they do them. */
package org.zairyu.journey;
