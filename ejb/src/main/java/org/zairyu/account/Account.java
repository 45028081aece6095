package org.zairyu.account;

/**
 * An account as signing in needs it: who it is and what may stand in the way.
 *
 * @param name         認証ID or login name, as stored
 * @param passwordHash null when none was set
 * @param factor       whether a second factor is on
 */
public record Account(SignIn.Person person, String name, String passwordHash, Standing standing, boolean factor) {}
