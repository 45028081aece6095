/** The staff's pages: each bean holds the input and the outcome of one page; everything else is asked of the desks and directories. */
package org.zairyu.web.portal;
