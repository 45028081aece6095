package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zairyu.Requirement;

/** What every mail of the catalogue keeps, as it goes over the line. */
class MailRulesTest {
    private static final String PREFIX = "【在留申請オンラインシステム】";
    private static final String PORTAL = "https://portal.example";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef01234567";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"）]+");
    private static final Pattern TAG = Pattern.compile("<(/?[a-z]+)[^>]*>");

    static List<String> keys() {
        return MailSamples.KEYS;
    }

    private static MimeMessage sent(String key) throws Exception {
        MailSettings settings = new MailSettings();
        settings.from = "no-reply@portal.example";
        settings.portalUrl = PORTAL;
        String body = SealedLink.open(MailTemplates.body(LetterSamples.letter(key), 42, PORTAL), id -> TOKEN);
        Parcel parcel = new Parcel(
                42, "42.1.1710464400000", key, "hanako@midori.example", MailTemplates.subject(key, PREFIX), body);
        Session session = Session.getInstance(new Properties());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        new MailMessage(session, parcel, settings, Instant.parse("2024-03-15T01:00:00Z")).writeTo(line);
        return new MimeMessage(session, new ByteArrayInputStream(line.toByteArray()));
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent();
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void theHeadersAreThoseOfAnAutomaticMailThatNobodyAnswers(String key) throws Exception {
        MimeMessage mail = sent(key);
        assertArrayEquals(new String[] {"auto-generated"}, mail.getHeader("Auto-Submitted"));
        assertArrayEquals(new String[] {"ja, en"}, mail.getHeader("Content-Language"));
        assertArrayEquals(new String[] {"<42.1.1710464400000@portal.example>"}, mail.getHeader("Message-ID"));
        assertNull(mail.getHeader("Reply-To"));
        assertNull(mail.getHeader("List-Unsubscribe"));
        assertEquals("no-reply@portal.example", mail.getFrom()[0].toString());
        assertEquals(Instant.parse("2024-03-15T01:00:00Z"), mail.getSentDate().toInstant());
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void theSubjectBeginsWithThePrefixFitsALineAndNamesNobody(String key) throws Exception {
        String subject = sent(key).getSubject();
        assertTrue(subject.startsWith(PREFIX), subject);
        assertTrue(MailWidth.of(subject) <= 78, subject);
        assertEquals(MailTemplates.subject(key, PREFIX), subject, "in English as well where both fit");
        assertFalse(
                subject.contains("NGUYEN")
                        || subject.contains("TRAN")
                        || subject.contains("山田")
                        || subject.contains("みどり"),
                subject);
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void itHasATextAndTheSameAsPlainHtml(String key) throws Exception {
        MimeMessage mail = sent(key);
        MimeMultipart both = (MimeMultipart) mail.getContent();
        assertTrue(both.getContentType().startsWith("multipart/alternative"), both.getContentType());
        assertEquals(2, both.getCount());
        for (int number = 0; number < 2; number++) {
            String type = both.getBodyPart(number).getContentType();
            assertTrue(type.startsWith(number == 0 ? "text/plain" : "text/html") && type.contains("UTF-8"), type);
            assertArrayEquals(
                    new String[] {"quoted-printable"}, both.getBodyPart(number).getHeader("Content-Transfer-Encoding"));
        }
        String html = part(mail, 1);
        String said = TAG.matcher(html)
                .replaceAll("")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceFirst("<!DOCTYPE html>", "");
        assertEquals(
                part(mail, 0).replaceAll("(?m)^-{10,}$", "").replaceAll("\\s", ""), said.replaceAll("\\s", ""), html);
        assertTrue(
                TAG.matcher(html).results().allMatch(tag -> tag.group(1)
                        .matches("/?(html|head|meta|body|div|p|br|hr|a)")),
                html);
        assertFalse(html.matches("(?is).*(<script|<img|<link|\\son[a-z]+=|src=|style=|url\\().*"), html);
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void japaneseComesFirstThenALineThenEnglishEachWithHeadAndFoot(String key) throws Exception {
        String text = part(sent(key), 0);
        String[] parts = text.split("(?m)^-{72}$", -1);
        assertEquals(2, parts.length, text);
        String japanese = parts[0].replaceAll("\\s", "");
        String english = parts[1].replaceAll("\\s+", " ");
        assertTrue(parts[0].lines().findFirst().orElseThrow().endsWith(" 様"), text);
        assertTrue(english.strip().startsWith("Dear "), text);
        assertTrue(japanese.contains("メール番号:42") && english.contains("Mail number: 42"), text);
        assertTrue(japanese.contains("このメールは送信専用です") && english.contains("Please do not reply"), text);
        assertTrue(japanese.contains(PORTAL) && english.contains(PORTAL), text);
        assertTrue(
                japanese.contains("パスワードをメールでお尋ねすることはありません") && english.contains("we never ask for a password by mail"),
                text);
        boolean bureau = LetterSamples.letter(key).values().containsKey("bureauName");
        assertEquals(bureau, japanese.contains("担当:東京出入国在留管理局（電話0570-034259") && english.contains("In charge: "), text);
    }

    @ParameterizedTest
    @MethodSource("keys")
    @Requirement("N-1")
    void everyAddressIsThePortalsOwnAndAOneTimeLinkEndsWithItsToken(String key) throws Exception {
        MimeMessage mail = sent(key);
        String opens = PORTAL + (key.startsWith("officer.") ? "/console/link/" : "/link/") + TOKEN;
        for (int number = 0; number < 2; number++) {
            String part = part(mail, number);
            ADDRESS.matcher(part).results().map(found -> found.group()).forEach(address -> {
                assertTrue(address.equals(PORTAL) || address.equals(opens), address);
            });
        }
        boolean link = MailTemplates.get(key).placeholders().contains("link")
                || MailTemplates.get(key).placeholders().contains("stopLink");
        assertEquals(link, part(mail, 0).contains(TOKEN));
        assertEquals(link, part(mail, 1).contains("<a href=\"" + opens + "\">"));
    }

    /** What the forms ask for in full and no mail repeats; a certificate alone says whose it is. */
    @ParameterizedTest
    @MethodSource("keys")
    @Requirement({"N-1", "S-2"})
    void noTemplateAsksForWhatAMailNeverSays(String key) {
        Set<String> own = MailTemplatesTest.CERTIFICATES.contains(key) ? Set.of("birthDay", "nationality") : Set.of();
        for (String name : MailTemplates.get(key).placeholders()) {
            assertFalse(
                    name.matches("(?i).*(password|passport|card|birth|nationality|secret|totp).*")
                            && !name.equals("pwLastDay")
                            && !own.contains(name),
                    key + " says " + name);
        }
    }
}
