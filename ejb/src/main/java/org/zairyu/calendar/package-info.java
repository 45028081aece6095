/** Time in Japan: the one clock, holidays and counter hours, periods as the Civil Code counts them, dates as text. */
package org.zairyu.calendar;
