/** Maintenance windows that officers announce (L-7): the rule, the announcements, their mails, and what is in force now. */
package org.zairyu.maintenance;
