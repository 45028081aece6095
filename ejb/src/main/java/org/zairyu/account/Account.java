package org.zairyu.account;

/** An account as signing in needs it: who it is, the stored hash (null when none was set) and what may stand in the way. */
public record Account(SignIn.Person person, String passwordHash, Standing standing) {}
