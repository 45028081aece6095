/**
 * The enrollment desk on paper: applications for use (利用申出), periodic reports (定期報告) and the forms 11, 12, 15 and 17 (§4, §6, §7).
 * Stands above filing and beside examination, because whoever deletes or changes a user is shown the applications that are still open.
 */
package org.zairyu.enrollment;
