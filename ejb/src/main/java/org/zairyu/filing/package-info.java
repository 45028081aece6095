/**
 * Applications (申請): what may be filed by whom and when, the entry of the answers, documents and photo, the way of receiving the
 * result, submission, states and numbers.
 */
package org.zairyu.filing;
