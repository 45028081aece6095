package org.zairyu.account;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.zairyu.TestHouse;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** People to test with, stored in a house; all have the password {@value #PASSWORD}, set on the house's day. */
public final class AccountSamples {

    public static final String PASSWORD = "correct horse battery staple";

    // made once: hashing is slow on purpose
    private static final String HASH = new PasswordHash().of(PASSWORD.toCharArray());

    private final TestHouse house;
    private final Random random = new Random(20240315);
    private LocalDate authorizedUntil = LocalDate.of(2025, 3, 15);

    public AccountSamples(TestHouse house) {
        this.house = house;
    }

    /** Those who come next are authorized until that day. */
    public AccountSamples authorizedUntil(LocalDate day) {
        authorizedUntil = day;
        return this;
    }

    /** An organization of a kind in Tokyo, category 3. */
    public Organization organization(OrganizationKind kind) {
        Organization organization = new Organization(
                kind,
                "株式会社みどり製作所",
                "7000012050002",
                3,
                new Organization.Place("13", "1000001", "千代田区", "千代田1-1", "0312345678"));
        store(organization);
        return organization;
    }

    /** A user of that organization with a certificate and a password. */
    public StaffUser staff(Organization organization) {
        return staff(organization, HASH);
    }

    StaffUser staff(Organization organization, String hash) {
        StaffUser user = new StaffUser(
                AuthId.generate(random),
                organization,
                new StaffUser.Contact("山田 花子", "ヤマダ ハナコ", "yamada@example.co.jp", "0312345678", "ja"),
                new Qualification("東取次第123号", LocalDate.of(2026, 3, 15), true),
                authorizedUntil);
        user.choosePassword(hash, LocalDate.of(2024, 3, 15));
        store(user);
        return user;
    }

    /** A user of a new 所属機関. */
    public StaffUser staff() {
        return staff(organization(OrganizationKind.AFFILIATED));
    }

    /** One whose application for use was approved, without a password as yet. */
    public StaffUser approved() {
        StaffUser user = new StaffUser(
                AuthId.generate(random),
                organization(OrganizationKind.AFFILIATED),
                new StaffUser.Contact("佐藤 次郎", "サトウ ジロウ", "sato@example.co.jp", "0312345678", "ja"),
                new Qualification(null, null, true));
        store(user);
        return user;
    }

    /** An officer of that unit with those roles. */
    public Officer officer(String login, String bureau, OfficerRole... roles) {
        Officer officer = new Officer(login, "田中 一郎", login + "@isa.example.jp", bureau, "ja", Set.of(roles));
        officer.choosePassword(HASH, LocalDate.of(2024, 3, 15));
        store(officer);
        return officer;
    }

    private void store(Object entity) {
        house.tx(() -> house.em().persist(entity));
    }
}
