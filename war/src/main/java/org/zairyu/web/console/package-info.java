/** The officers' pages: home, queue, one case, asking and deciding, the outbox. */
package org.zairyu.web.console;
