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
 * from an administrator's record until it is deleted; may do what the roles say.
 *
 * <p>Invariants: the login name is well formed and never changes; the office keeps records of its own; there is at least one role.
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

    @Column(name = "bureau")
    private String bureau;

    @Column(name = "lang")
    private String language;

    @ElementCollection
    @CollectionTable(name = "officer_role", joinColumns = @JoinColumn(name = "officer_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<OfficerRole> roles = EnumSet.noneOf(OfficerRole.class);

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
    public Officer(String login, String name, String bureau, String language, Set<OfficerRole> roles) {
        if (!LoginName.parse(login).filter(login::equals).isPresent()) {
            throw new IllegalArgumentException("not a login name");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an officer without a role");
        }
        this.login = login;
        this.name = Objects.requireNonNull(name);
        this.bureau = Offices.bureau(bureau).key();
        this.language = Objects.requireNonNull(language);
        this.roles.addAll(roles);
    }

    /** Sets or changes the password on that day; sessions opened before it end. */
    public void choosePassword(String hash, LocalDate today) {
        credentials.choose(hash, PasswordAge.YEAR.lastDay(today));
    }

    /** Deletes the account; its sessions end. */
    public void delete(Instant now) {
        credentials.delete(now);
    }

    void rehash(String hash) {
        credentials.rehash(hash);
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
