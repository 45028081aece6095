/** Signing in and out on the web, sessions, and what every answer says to the browser about safety. */
package org.zairyu.web.security;
