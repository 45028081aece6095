package org.zairyu.audit;

/** Whether the deed was done or refused. */
public enum AuditResult {
    DONE,
    REFUSED
}
