package org.zairyu.account;

/** The two worlds a person can sign in to; a name of the one is unknown in the other. */
public enum Realm {
    /** Staff users of organizations, by 認証ID, on the portal. */
    STAFF,
    /** Officers of bureaus, by login name, on the console. */
    OFFICER
}
