package org.zairyu.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.zairyu.office.Offices;

/**
 * An organization in one capacity (所属機関, 監理団体, 公益法人 or 登録支援機関), enrolled as a whole corporation wherever its users sit (§1).
 * A corporation that acts in two capacities is two of these.
 *
 * <p>Invariants: the corporate number, where there is one, has its check digit; the category is 1 to 4; only category 3 can be treated as
 * category 2 (E-6); the bureau in charge follows from the prefecture (E-2).
 */
@Entity
@Table(name = "organization")
public class Organization {

    @Id
    @SequenceGenerator(name = "organization", sequenceName = "organization_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization")
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganizationKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Embedded
    private Corporation corporation;

    @Column(name = "category")
    private int category;

    @Column(name = "treated_as_category2")
    private boolean treatedAsCategory2;

    @Column(name = "prefecture")
    private String prefecture;

    @Column(name = "postal")
    private String postal;

    @Column(name = "city")
    private String city;

    @Column(name = "street")
    private String street;

    @Column(name = "phone")
    private String phone;

    @Column(name = "bureau")
    private String bureau;

    protected Organization() {}

    /**
     * An organization as recorded at its enrollment.
     *
     * @param corporateNumber 13 digits, null for those who have none (sole proprietors)
     * @param category        1 to 4 (§5)
     * @throws IllegalArgumentException when an invariant is broken
     */
    public Organization(OrganizationKind kind, String name, String corporateNumber, int category, Place place) {
        this.kind = Objects.requireNonNull(kind);
        this.name = required(name);
        this.nameKey = NameKey.of(name);
        if (corporateNumber != null && !CorporateNumber.valid(corporateNumber)) {
            throw new IllegalArgumentException("corporate number without its check digit");
        }
        this.corporateNumber = corporateNumber;
        if (category < 1 || category > 4) {
            throw new IllegalArgumentException("category " + category);
        }
        this.category = category;
        this.prefecture = place.prefecture();
        this.postal = place.postal();
        this.city = place.city();
        this.street = place.street();
        this.phone = place.phone();
        this.bureau = Offices.inCharge(place.prefecture()).key();
    }

    /**
     * Where an organization is.
     *
     * @param prefecture code 01 to 47
     * @param postal     seven digits without a hyphen
     * @param city       city, ward, town or village, as the forms ask for it
     * @param street     what follows the city
     * @param phone      digits only
     */
    public record Place(String prefecture, String postal, String city, String street, String phone) {

        public Place {
            Offices.prefecture(prefecture);
            if (!postal.matches("[0-9]{7}")) {
                throw new IllegalArgumentException("postal code");
            }
            required(city);
            required(street);
            required(phone);
        }
    }

    /**
     * Approved as one that counts as category 2 for the documents it must attach (E-6, §4(1)オ⑤).
     *
     * @throws IllegalStateException when it is not of category 3
     */
    public void treatAsCategory2() {
        if (category != 3) {
            throw new IllegalStateException("category " + category + " cannot be treated as category 2");
        }
        treatedAsCategory2 = true;
    }

    /** The category that decides which documents are asked for (E-6). */
    public int effectiveCategory() {
        return treatedAsCategory2 ? 2 : category;
    }

    /** The category as proved anew; whether it counts as category 2 was decided with it (E-6, T-3). */
    public void assess(int provedCategory, boolean asCategory2) {
        if (provedCategory < 1 || provedCategory > 4 || asCategory2 && provedCategory != 3) {
            throw new IllegalArgumentException("category " + provedCategory);
        }
        category = provedCategory;
        treatedAsCategory2 = asCategory2;
    }

    /** Another name, by form 17 or a new enrollment (C-1). */
    public void rename(String newName) {
        name = required(newName);
        nameKey = NameKey.of(newName);
    }

    /** Another corporate number, or the first one; null for those who have none. */
    public void renumber(String newNumber) {
        if (newNumber != null && !CorporateNumber.valid(newNumber)) {
            throw new IllegalArgumentException("corporate number without its check digit");
        }
        corporateNumber = newNumber;
    }

    /** What else is known of its corporation. */
    public void incorporate(Corporation known) {
        corporation = known;
    }

    /** Another place: the bureau in charge follows it (E-2, C-1). */
    public void move(Place place) {
        prefecture = place.prefecture();
        postal = place.postal();
        city = place.city();
        street = place.street();
        phone = place.phone();
        bureau = Offices.inCharge(place.prefecture()).key();
    }

    private static String required(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a text is missing");
        }
        return text;
    }

    public Long getId() {
        return id;
    }

    public OrganizationKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** 13 digits, or null. */
    public String getCorporateNumber() {
        return corporateNumber;
    }

    public Corporation getCorporation() {
        return corporation == null ? Corporation.SAME : corporation;
    }

    public int getCategory() {
        return category;
    }

    public boolean isTreatedAsCategory2() {
        return treatedAsCategory2;
    }

    public String getPrefecture() {
        return prefecture;
    }

    public String getPostal() {
        return postal;
    }

    public String getCity() {
        return city;
    }

    public String getStreet() {
        return street;
    }

    /** What follows the prefecture. */
    public String getAddress() {
        return city + street;
    }

    public String getPhone() {
        return phone;
    }

    /** The key of the unit in charge, see {@link Offices#bureau(String)}. */
    public String getBureau() {
        return bureau;
    }
}
