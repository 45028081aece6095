package org.zairyu.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.zairyu.office.Offices;

/**
 * An officer of a regional bureau or district office (職員), who signs in to the console only and sees what belongs to that office. Lives
 * from an administrator's record until it is locked out, and on when it is brought back; may do what the roles say.
 *
 * <p>Invariants: the login name is well formed and never changes; the office keeps records of its own; there is at least one role. The mail
 * address may be missing only in rows from before officers had one.
 */
@Entity
@Table(name = "officer")
public class Officer {

    @Id
    @SequenceGenerator(name = "officer", sequenceName = "officer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer")
    private Long id;

    @Version
    private int version;

    @Column(name = "login")
    private String login;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "bureau")
    private String bureau;

    @Column(name = "lang")
    private String language;

    @ElementCollection
    @CollectionTable(name = "officer_role", joinColumns = @JoinColumn(name = "officer_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<OfficerRole> roles = EnumSet.noneOf(OfficerRole.class);

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    @Embedded
    private Credentials credentials = new Credentials();

    protected Officer() {}

    /**
     * An officer without a password as yet.
     *
     * @param bureau   key of a unit in charge, see {@link Offices#bureau(String)}
     * @param language ja or en
     * @throws IllegalArgumentException when an invariant is broken
     */
    public Officer(String login, String name, String email, String bureau, String language, Set<OfficerRole> roles) {
        if (!LoginName.parse(login).filter(login::equals).isPresent()) {
            throw new IllegalArgumentException("not a login name");
        }
        this.login = login;
        this.language = Objects.requireNonNull(language);
        write(name, email, bureau, roles);
    }

    private void write(String newName, String newEmail, String newBureau, Set<OfficerRole> newRoles) {
        if (newRoles.isEmpty()) {
            throw new IllegalArgumentException("an officer without a role");
        }
        this.name = Objects.requireNonNull(newName);
        this.email = Objects.requireNonNull(newEmail);
        this.bureau = Offices.bureau(newBureau).key();
        this.roles.retainAll(newRoles);
        this.roles.addAll(newRoles);
    }

    /** Another name, mail address, unit or other roles; sessions opened before it end, since they know the old ones. */
    void change(String newName, String newEmail, String newBureau, Set<OfficerRole> newRoles) {
        write(newName, newEmail, newBureau, newRoles);
        credentials.endSessions();
    }

    /** Sets or changes the password on that day, for a year; sessions opened before it end. */
    public void choosePassword(String hash, LocalDate today) {
        choosePassword(hash, PasswordAge.YEAR, today);
    }

    void choosePassword(String hash, PasswordAge age, LocalDate today) {
        credentials.choose(hash, age.lastDay(today));
    }

    /** Locks the account out; its sessions end. */
    public void delete(Instant now) {
        credentials.delete(now);
    }

    /** Brings a locked-out account back; it has no password then. */
    void restore() {
        credentials.restore();
    }

    /** Notes which administrator kept this record last. */
    void keptBy(long administrator, Instant now) {
        changedBy = administrator;
        changedAt = now;
    }

    void rehash(String hash) {
        credentials.rehash(hash);
    }

    /** When an administrator changed the record last, or null. */
    Instant changedAt() {
        return changedAt;
    }

    /** Which administrator that was, or null. */
    Long changedBy() {
        return changedBy;
    }

    int version() {
        return version;
    }

    boolean isLockedOut() {
        return credentials.deleted();
    }

    Standing standing() {
        return credentials.standing(null);
    }

    Credentials credentials() {
        return credentials;
    }

    /** Whether the officer has one of these roles; asked for none, any officer will do. */
    public boolean hasAnyOf(OfficerRole... anyOf) {
        return anyOf.length == 0 || Set.of(anyOf).stream().anyMatch(roles::contains);
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    /** Where the officer reads mail; null in a row from before officers had one. */
    public String getEmail() {
        return email;
    }

    /** Key of the unit the officer works for. */
    public String getBureau() {
        return bureau;
    }

    /** The language the officer's pages open in: ja or en. */
    public String getLanguage() {
        return language;
    }

    public Set<OfficerRole> getRoles() {
        return Set.copyOf(roles);
    }
}
