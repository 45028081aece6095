/** The EAR on an application server, and the end of the build. */
package org.zairyu.server;
