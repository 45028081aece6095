/** The audit trail: append-only, sealed row over row, and its verifier. */
package org.zairyu.audit;
