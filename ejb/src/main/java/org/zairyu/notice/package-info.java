/** Mails: the templates, the outbox in which they are written down, and the round that sends them (N-1 to N-5). */
package org.zairyu.notice;
