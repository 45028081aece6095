package org.zairyu.office;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who is in charge of what, and where to go. Everything is read once from the resources beside this class: {@code offices.csv},
 * {@code prefectures.csv} and {@code desks.csv}, which an operator can replace.
 */
public final class Offices {

    private static final Map<String, Prefecture> PREFECTURES = readPrefectures();
    private static final List<Office> OFFICES =
            OfficeTable.rows("offices.csv").stream().map(Offices::office).toList();
    private static final Map<String, Bureau> BUREAUS = readBureaus();
    private static final Map<PostalDesk.Purpose, PostalDesk> DESKS = readDesks();

    private Offices() {}

    /**
     * The unit with that key.
     *
     * @throws IllegalArgumentException when no unit in charge of prefectures has it
     */
    public static Bureau bureau(String key) {
        Bureau bureau = BUREAUS.get(key);
        if (bureau == null) {
            throw new IllegalArgumentException("no bureau " + key);
        }
        return bureau;
    }

    /**
     * The unit in charge of a prefecture (E-2, §4(1)ア): a district office that has the prefecture as its own before the bureau above.
     *
     * @param prefectureCode 01 to 47
     * @throws IllegalArgumentException when there is no such prefecture
     */
    public static Bureau inCharge(String prefectureCode) {
        return BUREAUS.values().stream()
                .filter(bureau -> bureau.prefectures().contains(prefectureCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no prefecture " + prefectureCode));
    }

    /** The eight bureaus and the three district offices in charge of a prefecture, bureaus first, from north to south. */
    public static List<Bureau> bureaus() {
        return List.copyOf(BUREAUS.values());
    }

    /** The bureaus, district offices and branches: all 76 of them, ports included. */
    public static List<Office> offices() {
        return OFFICES;
    }

    /** The bureau, district office or branch with that key; an unknown key is a mistake in the data and throws. */
    public static Office office(String key) {
        return OFFICES.stream()
                .filter(office -> office.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no office has the key " + key));
    }

    /**
     * Where a person of that prefecture can go: the unit in charge first, then its branches that stand in the prefecture and have a desk
     * for matters of residence.
     */
    public static List<Office> countersFor(String prefectureCode) {
        String key = inCharge(prefectureCode).key();
        Stream<Office> main = OFFICES.stream().filter(office -> office.key().equals(key));
        Stream<Office> branches = OFFICES.stream()
                .filter(office -> office.parent().equals(key) && office.kind() == Office.Kind.BRANCH)
                .filter(office -> office.residence() && office.location().equals(prefectureCode));
        return Stream.concat(main, branches).toList();
    }

    /** All 47 in the order of JIS X 0401. */
    public static List<Prefecture> prefectures() {
        return List.copyOf(PREFECTURES.values());
    }

    /**
     * The prefecture with that code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Prefecture prefecture(String code) {
        Prefecture prefecture = PREFECTURES.get(code);
        if (prefecture == null) {
            throw new IllegalArgumentException("no prefecture " + code);
        }
        return prefecture;
    }

    /** The desk of the online system for that purpose. */
    public static PostalDesk desk(PostalDesk.Purpose purpose) {
        return DESKS.get(purpose);
    }

    private static Map<String, Prefecture> readPrefectures() {
        Map<String, Prefecture> prefectures = new LinkedHashMap<>();
        OfficeTable.rows("prefectures.csv")
                .forEach(row -> prefectures.put(
                        row.get("code"), new Prefecture(row.get("code"), row.get("ja"), row.get("en"))));
        return prefectures;
    }

    private static Map<String, Bureau> readBureaus() {
        Map<String, Bureau> bureaus = new LinkedHashMap<>();
        OfficeTable.rows("offices.csv").stream()
                .filter(row -> !row.get("prefectures").isEmpty())
                .forEach(row -> bureaus.put(row.get("key"), bureau(row)));
        return bureaus;
    }

    private static Map<PostalDesk.Purpose, PostalDesk> readDesks() {
        Map<PostalDesk.Purpose, PostalDesk> desks = new EnumMap<>(PostalDesk.Purpose.class);
        OfficeTable.rows("desks.csv")
                .forEach(row -> desks.put(
                        PostalDesk.Purpose.valueOf(row.get("key")),
                        new PostalDesk(row.get("postal"), row.get("address"), row.get("addressee"))));
        return desks;
    }

    private static Bureau bureau(Map<String, String> row) {
        return new Bureau(
                row.get("key"),
                row.get("ja"),
                row.get("en"),
                row.get("letter"),
                row.get("postal"),
                row.get("address"),
                row.get("phone"),
                List.of(row.get("prefectures").split(" ")),
                row.get("parent"));
    }

    private static Office office(Map<String, String> row) {
        return new Office(
                Office.Kind.valueOf(row.get("kind")),
                row.get("key"),
                row.get("ja"),
                row.get("en"),
                row.get("parent"),
                row.get("location"),
                row.get("postal"),
                row.get("address"),
                row.get("phone"),
                row.get("accepts").equals("yes"),
                row.get("residence").equals("yes"));
    }
}
