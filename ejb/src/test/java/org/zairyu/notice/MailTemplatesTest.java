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
    private static final Set<String> JAPANESE_ONLY =
            Set.of("pw.expiry30", "pw.expiry7", "pw.expired", "mail.change.notice", "maint.changed");

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
        assertEquals(Set.of(), never);
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
        String words = "console.mail.about." + new MailCatalogue.Kind(key, "", "").about();
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
        Letter letter = new Letter("app.accepted", "application:1", "1", "a@b.example", null, values);
        String body = MailTemplates.body(letter, 1, "https://portal.example");
        assertFalse(body.contains("満了日"));
        assertFalse(body.contains("special period"));
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
