package org.zairyu.account;

/** What an officer may do; an officer can hold several. */
public enum OfficerRole {
    /** Receives papers and hands out results at the counter. */
    COUNTER,
    /** Takes applications, asks for documents, proposes and records decisions. */
    EXAMINER,
    /** Approves decisions as the second officer. */
    APPROVER,
    /** Keeps officers and settings. */
    ADMINISTRATOR
}
