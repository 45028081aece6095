package org.zairyu.account;

/** What is wrong with what an administrator typed; the words are in the bundle, {@code console.officer.fault.<name>}. */
public enum OfficerFault {
    NAME_MISSING("name"),
    NAME_LONG("name"),
    /** Not 3 to 40 small letters, digits, dots, hyphens and underscores. */
    LOGIN_SHAPE("login"),
    /** Somebody has it, or had it. */
    LOGIN_TAKEN("login"),
    MAIL_MISSING("email"),
    MAIL_SHAPE("email"),
    BUREAU_MISSING("bureau"),
    ROLES_MISSING("roles"),
    /** Nobody takes away their own right to administer. */
    OWN_ADMINISTRATOR("roles"),
    /** Nobody locks themselves out. */
    OWN_ACCOUNT(null),
    /** There is no address to send the link to. */
    NO_ADDRESS(null);

    private final String field;

    OfficerFault(String field) {
        this.field = field;
    }

    /** The field it stands at, or null. */
    public String field() {
        return field;
    }
}
