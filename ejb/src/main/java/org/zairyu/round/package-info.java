/** What the rounds did and when: counts kept day by day, for whoever looks after the system. */
package org.zairyu.round;
