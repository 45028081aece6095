package org.zairyu.enrollment;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.zairyu.account.StaffUser;
import org.zairyu.organization.Organization;

/**
 * What is registered of an organization and one of its users and can change by form 17 (C-1). What there is not is null.
 *
 * @param tradeName       of the corporation, where it is another than the organization's name
 * @param headOffice      of the corporation, where it is elsewhere
 * @param corporateNumber 13 digits
 * @param prefecture      code 01 to 47
 * @param postal          seven digits
 * @param orgPhone        digits
 * @param kana            full-width katakana
 * @param nationality     as written, in Japanese
 * @param phone           digits
 */
public record Particulars(
        String orgName,
        String tradeName,
        String headOffice,
        String corporateNumber,
        String prefecture,
        String postal,
        String city,
        String street,
        String orgPhone,
        String name,
        String kana,
        String nationality,
        String phone)
        implements Serializable {

    /** One field, from what to what. */
    public record Change(ParticularField field, String before, String after) implements Serializable {}

    static Particulars of(StaffUser user, Organization organization) {
        return new Particulars(
                organization.getName(),
                organization.getCorporation().getTradeName(),
                organization.getCorporation().getHeadOffice(),
                organization.getCorporateNumber(),
                organization.getPrefecture(),
                organization.getPostal(),
                organization.getCity(),
                organization.getStreet(),
                organization.getPhone(),
                user.getName(),
                user.getKana(),
                user.getNationality(),
                user.getPhone());
    }

    /** What is different in {@code other}, in the order of the form. */
    public List<Change> changesTo(Particulars other) {
        return Stream.of(ParticularField.values())
                .map(field -> new Change(field, field.of(this), field.of(other)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** Each field with what stands in it, in the order of the form; null where there is nothing. */
    public Map<ParticularField, String> fields() {
        Map<ParticularField, String> fields = new EnumMap<>(ParticularField.class);
        Stream.of(ParticularField.values()).forEach(field -> fields.put(field, field.of(this)));
        return fields;
    }

    Organization.Place place() {
        return new Organization.Place(prefecture, postal, city, street, orgPhone);
    }
}
