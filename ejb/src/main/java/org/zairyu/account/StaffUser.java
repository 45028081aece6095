package org.zairyu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.zairyu.calendar.JapanClock;
import org.zairyu.calendar.Periods;
import org.zairyu.organization.Organization;

/**
 * A staff user (利用者) of an organization: holds an approved application for use and so a 認証ID (§1, §4). Lives from the approval until it
 * is deleted; usable from the day the password is set to the last valid day of the authorization, as long as the password has not run out.
 *
 * <p>Invariants: the 認証ID is well formed and never changes; a user of a 公益法人 or 登録支援機関 has a 申請等取次者証明書, any other one has it or
 * is recorded as meeting the conditions (U-2).
 */
@Entity
@Table(name = "staff_user")
public class StaffUser {

    @Id
    @SequenceGenerator(name = "staff_user", sequenceName = "staff_user_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_user")
    private Long id;

    @Version
    private int version;

    @Column(name = "auth_id")
    private String authId;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "name")
    private String name;

    @Column(name = "kana")
    private String kana;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "nationality")
    private String nationality;

    @Column(name = "lang")
    private String language;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "certificate_until")
    private LocalDate certificateUntil;

    @Column(name = "meets_conditions")
    private boolean meetsConditions;

    @Column(name = "authorized_until")
    private LocalDate authorizedUntil;

    @Column(name = "terms_agreed_at")
    private Instant termsAgreedAt;

    @Column(name = "password_stage")
    private int passwordStage;

    @Embedded
    private Credentials credentials = new Credentials();

    protected StaffUser() {}

    /**
     * Who a user is and how to reach them: the name with its reading in full-width katakana, the registered mail address, to which all
     * letters go, the telephone number in digits, ja or en.
     */
    public record Contact(String name, String kana, String email, String phone, String language) {}

    /**
     * One who is already authorized, without a password as yet: for who comes from elsewhere.
     *
     * @param authorizedUntil last valid day of the authorization
     */
    public StaffUser(
            String authId,
            Organization organization,
            Contact contact,
            Qualification qualification,
            LocalDate authorizedUntil) {
        this(authId, organization, contact, qualification);
        this.authorizedUntil = Objects.requireNonNull(authorizedUntil);
    }

    /**
     * One whose application for use was approved (E-7), of an organization already stored: not authorized before the first password.
     *
     * @throws IllegalArgumentException when an invariant is broken
     */
    public StaffUser(String authId, Organization organization, Contact contact, Qualification qualification) {
        if (!AuthId.parse(authId).filter(authId::equals).isPresent()) {
            throw new IllegalArgumentException("not a 認証ID");
        }
        boolean certified = qualification.certificateNumber() != null;
        if (!certified && (organization.getKind().needsCertificate() || !qualification.meetsConditions())) {
            throw new IllegalArgumentException("neither certificate nor conditions");
        }
        this.authId = authId;
        this.organizationId = Objects.requireNonNull(organization.getId());
        this.name = Objects.requireNonNull(contact.name());
        this.kana = Objects.requireNonNull(contact.kana());
        this.email = Objects.requireNonNull(contact.email());
        this.phone = Objects.requireNonNull(contact.phone());
        this.language = Objects.requireNonNull(contact.language());
        this.certificateNumber = qualification.certificateNumber();
        this.certificateUntil = qualification.certificateUntil();
        this.meetsConditions = qualification.meetsConditions();
    }

    /** Sets or changes the password on that day, for a year; sessions opened before it end (L-4). */
    public void choosePassword(String hash, LocalDate today) {
        choosePassword(hash, PasswordAge.YEAR, today);
    }

    void choosePassword(String hash, PasswordAge age, LocalDate today) {
        credentials.choose(hash, age.lastDay(today));
        passwordStage = 0;
    }

    /** The first password, with the agreement to the terms: the authorization begins (E-8, E-9). */
    void activate(String hash, PasswordAge age, int authorizedMonths, Instant now) {
        if (isActivated()) {
            throw new IllegalStateException("activated before");
        }
        LocalDate today = JapanClock.day(now);
        choosePassword(hash, age, today);
        authorizedUntil = Periods.civilEnd(today, authorizedMonths);
        termsAgreedAt = now;
    }

    /** A periodic report was approved (T-3). */
    public void prolong(LocalDate newAuthorizedUntil) {
        if (authorizedUntil == null || newAuthorizedUntil.isBefore(authorizedUntil)) {
            throw new IllegalArgumentException("not longer than " + authorizedUntil);
        }
        authorizedUntil = newAuthorizedUntil;
    }

    /** What is recorded or corrected on paper of a person (C-1); the mail address is changed online. The nationality may be unknown: null. */
    public void correct(String newName, String newKana, String newNationality, String newPhone) {
        name = Objects.requireNonNull(newName);
        kana = Objects.requireNonNull(newKana);
        nationality = newNationality;
        phone = Objects.requireNonNull(newPhone);
    }

    void readAt(String newEmail) {
        email = Objects.requireNonNull(newEmail);
    }

    /** Whether a first password was set, so that the authorization has begun. */
    public boolean isActivated() {
        return authorizedUntil != null;
    }

    public boolean isDeleted() {
        return credentials.deleted();
    }

    public Instant getDeletedAt() {
        return credentials.deletedAt();
    }

    /** Deletes the account, by the officer's record of leaving or of the user's own wish (§7(3),(4)); its sessions end. */
    public void delete(Instant now) {
        credentials.delete(now);
    }

    Standing standing() {
        return credentials.standing(authorizedUntil);
    }

    Credentials credentials() {
        return credentials;
    }

    /** What decides whether this user may file (U-2). */
    public Qualification qualification() {
        return new Qualification(certificateNumber, certificateUntil, meetsConditions);
    }

    public Long getId() {
        return id;
    }

    /** Without hyphens, see {@link AuthId#shown}. */
    public String getAuthId() {
        return authId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getName() {
        return name;
    }

    public String getKana() {
        return kana;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getNationality() {
        return nationality;
    }

    /** The language the user's pages and letters open in: ja or en. */
    public String getLanguage() {
        return language;
    }

    /** Last valid day of the authorization; null before the first password. */
    public LocalDate getAuthorizedUntil() {
        return authorizedUntil;
    }

    /** Last valid day of the password; null before one is set and where passwords do not run out. */
    public LocalDate getPasswordUntil() {
        return credentials.passwordUntil();
    }
}
