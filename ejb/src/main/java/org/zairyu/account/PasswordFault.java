package org.zairyu.account;

/** What is wrong with a password that somebody wants; each has its text in the bundle. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    /** Not the letters, digits and signs that the operator's preset asks for. */
    NOT_OF_PRESET,
    /** One that many use, or a row of keys or of the same characters. */
    COMMON,
    /** Contains the 認証ID, the name, the mail address or the organization's name. */
    OWN_WORD,
    /** One of the last five. */
    USED_BEFORE,
    /** The two that were typed differ. */
    DIFFERENT
}
