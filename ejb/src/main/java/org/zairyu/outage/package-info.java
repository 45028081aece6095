/** Outages that administrators record when they are over, and the mails to those whose last day of filing they hit (L-7). */
package org.zairyu.outage;
