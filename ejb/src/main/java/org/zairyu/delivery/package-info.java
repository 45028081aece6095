/** Receiving the result (§5(2)): what is to be sent or brought, what it costs, where to, and the mails that say so. */
package org.zairyu.delivery;
