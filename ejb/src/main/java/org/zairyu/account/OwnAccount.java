package org.zairyu.account;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a staff user sees of their own account.
 *
 * @param authId the 認証ID as it is shown
 * @param authorizedUntil last valid day of the authorization
 * @param passwordUntil last valid day of the password
 */
public record OwnAccount(String authId, LocalDate authorizedUntil, LocalDate passwordUntil) implements Serializable {}
