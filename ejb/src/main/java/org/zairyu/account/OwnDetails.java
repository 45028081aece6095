package org.zairyu.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.zairyu.organization.OrganizationKind;

/**
 * What 利用者情報更新 shows of a user (C-1, C-2).
 *
 * @param authId           as it is shown
 * @param prefecture       code 01 to 47 of the organization's address
 * @param address          of the organization, what follows the prefecture
 * @param corporateNumber  null when there is none
 * @param certificateUntil null when there is no certificate
 * @param pendingMail      a new address that waits to be confirmed, partly hidden, or null
 */
public record OwnDetails(
        String authId,
        String name,
        String kana,
        String email,
        String phone,
        OrganizationKind kind,
        String organization,
        String corporateNumber,
        String prefecture,
        String address,
        String organizationPhone,
        String certificateNumber,
        LocalDate certificateUntil,
        LocalDate authorizedUntil,
        LocalDate passwordUntil,
        String pendingMail)
        implements Serializable {}
