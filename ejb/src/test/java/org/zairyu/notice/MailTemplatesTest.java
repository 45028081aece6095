package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zairyu.Requirement;
import org.zairyu.text.Texts;

class MailTemplatesTest {
    private static final String PREFIX = "【在留申請オンラインシステム】";
    /** Where what the English has to say needs more room than there is. */
    private static final Set<String> JAPANESE_ONLY = Set.of(
            "app.card.sent",
            "coe.issued",
            "coe.again",
            "pw.expiry30",
            "pw.expiry7",
            "pw.expired",
            "mail.change.notice",
            "maint.changed");

    /** The certificates themselves, which say whose they are. */
    static final Set<String> CERTIFICATES = Set.of("coe.issued", "coe.again");

    private static final Path WRITTEN = Path.of("target/mails");

    static List<String> keys() {
        return LetterSamples.keys();
    }

    /** The text as it is now is written beside the build's other results, to be looked at and taken over. */
    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void eachMailReadsAsItIsKeptHere(String key) throws IOException, URISyntaxException {
        String mail = "Subject: " + MailTemplates.subject(key, PREFIX) + "\n\n"
                + MailWidth.wrap(
                        SealedLink.hide(MailTemplates.body(LetterSamples.letter(key), 42, "https://portal.example")));
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(key + ".txt"), mail);
        var kept = getClass().getResource("/mails-as-sent/" + key + ".txt");
        assertTrue(kept != null, "There is no kept text of " + key + " to compare with");
        assertEquals(Files.readString(Path.of(kept.toURI())), mail);
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void noLineIsWiderThanAMailProgramShows(String key) {
        MailWidth.wrap(MailTemplates.body(LetterSamples.letter(key), 42, "https://portal.example"))
                .lines()
                .forEach(line -> assertTrue(MailWidth.of(line) <= MailWidth.COLUMNS, line));
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void bothLanguagesSayTheSameAndTheSubjectNamesNobody(String key) {
        MailTemplate template = MailTemplates.get(key);
        MailTemplate japanese = new MailTemplate("", "", template.ja(), List.of());
        MailTemplate english = new MailTemplate("", "", List.of(), template.en());
        assertEquals(japanese.placeholders(), english.placeholders());
        assertFalse(template.subjectJa().contains("{") || template.subjectEn().contains("{"));
    }

    /** The English subject stands there while both fit; a shorter name of the sender leaves room for all of them. */
    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void theSubjectFitsAndSaysInBothLanguagesWhatItIsAbout(String key) {
        MailTemplate template = MailTemplates.get(key);
        String subject = MailTemplates.subject(key, PREFIX);
        assertTrue(MailWidth.of(subject) <= 78, subject);
        assertEquals(!JAPANESE_ONLY.contains(key), subject.endsWith(" / " + template.subjectEn()), subject);
        assertTrue(MailTemplates.subject(key, "【入管庁】").endsWith(" / " + template.subjectEn()), key);
        assertTrue(template.subjectEn().contains(" ") || key.equals("maint.planned"), template.subjectEn());
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void aMailShowsNeitherPasswordNorPersonalNumbers(String key) {
        Set<String> never = new TreeSet<>(MailTemplates.get(key).placeholders());
        never.retainAll(Set.of("password", "passportNo", "cardNo", "birthDay", "nationality"));
        assertEquals(CERTIFICATES.contains(key) ? Set.of("birthDay", "nationality") : Set.of(), never);
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement({"N-1", "E-8"})
    void theNameToSignInWithAndALinkToSetAPasswordNeverTravelTogether(String key) {
        Set<String> both = new TreeSet<>(MailTemplates.get(key).placeholders());
        both.retainAll(Set.of("authId", "link", "stopLink"));
        assertTrue(both.size() < 2, key);
        assertTrue(!both.contains("authId") || key.startsWith("account.id"), key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void theCatalogueSaysInWordsWhatAMailIsAbout(String key) {
        String words = "console.mail.about." + new MailCatalogue.Kind(key, "", "", false).about();
        assertTrue(Texts.has(Locale.JAPANESE, words) && Texts.has(Locale.ENGLISH, words), words);
    }

    @Test
    void everyTemplateHasItsSample() throws URISyntaxException {
        File folder = new File(getClass().getResource("/mails").toURI());
        Set<String> files = Arrays.stream(folder.list())
                .map(name -> name.replace(".txt", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(LetterSamples.keys());
        known.add("foot");
        assertEquals(known, files);
    }

    @Test
    void aLineForAValueThatIsNotGivenIsLeftOut() {
        Map<String, Object> values =
                new HashMap<>(LetterSamples.letter("app.accepted").values());
        values.remove("endOfStay");
        String body = body("app.accepted", values);
        assertFalse(body.contains("満了日"));
        assertFalse(body.contains("special period"));
    }

    @Test
    @Requirement("N-1")
    void aCertificateReadsLineByLineInBothLanguagesAndOnceMoreInEnglishAlone() {
        String[] parts = MailTemplates.body(LetterSamples.letter("coe.issued"), 1, "https://portal.example")
                .split("-{72}");
        assertTrue(parts[0].contains("氏名 / Name: TRAN THI BINH\n"), parts[0]);
        assertTrue(parts[0].contains("生年月日 / Date of birth: 1998年7月9日 / 9 July 1998\n"), parts[0]);
        assertTrue(parts[0].contains("/ Valid until: 2024年7月15日（月） / Monday, 15 July 2024\n"), parts[0]);
        assertTrue(parts[0].matches("(?s).* / Check code: (\\w{4}-){3}\\w{4}\n.*"), parts[0]);
        assertTrue(parts[1].contains("\nDate of birth: 9 July 1998\n"), parts[1]);
    }

    @Test
    void aCertificateWhoseReceiptIsRegisteredIsSentAgainWithoutALink() {
        Map<String, Object> values =
                new HashMap<>(LetterSamples.letter("coe.again").values());
        values.remove("link");
        values.put("registeredAt", Instant.parse("2024-04-16T00:30:00Z"));
        String body = body("coe.again", values);
        assertTrue(body.contains("受領登録は、2024年4月16日（火） 09:30（日本時間）に済んでいます。"), body);
        assertFalse(body.contains("/link/") || body.contains("リンクを開き") || body.contains("open this link"), body);
    }

    @Test
    void aFileOfABulkWithoutFaultsIsSaidToBeEnteredAndNotYetFiled() {
        Map<String, Object> values =
                new HashMap<>(LetterSamples.letter("bulk.done").values());
        values.remove("faults");
        values.put("entered", 120);
        String body = body("bulk.done", values);
        assertTrue(body.contains("申請情報になったもの: 120 件\n\n誤りはありませんでした。"), body);
        assertTrue(body.contains("1. 在留申請オンラインシステムにログインし、申請情報一覧で、"), body);
        assertFalse(body.contains("誤り: ") || body.contains("Faults") || body.contains("Mend"), body);
    }

    private static String body(String key, Map<String, Object> values) {
        return MailTemplates.body(
                new Letter(key, "application:1", "1", "a@b.example", null, values), 1, "https://portal.example");
    }

    @Test
    void aMissingValueAndAnUnknownTemplateAreRefused() {
        Letter bare = new Letter("app.accepted", "application:1", "1", "a@b.example", null, Map.of());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> MailTemplates.body(bare, 1, "https://x.example"))
                .getMessage()
                .contains("addressee"));
        assertThrows(IllegalArgumentException.class, () -> MailTemplates.get("app.nothing"));
    }

    @Test
    void aLongPrefixLeavesTheEnglishSubjectOut() {
        assertEquals(
                "【" + "長".repeat(30) + "】申請受付番号のお知らせ",
                MailTemplates.subject("app.accepted", "【" + "長".repeat(30) + "】"));
    }
}
