package org.zairyu.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.zairyu.form.Answers;
import org.zairyu.form.CheckResult;
import org.zairyu.form.Facts;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;
import org.zairyu.form.PartCheck;

/** What is drawn: sound HTML for every part, and what was typed still in it. */
class PartRendererTest {
    private static final Facts FACTS = Facts.of(Forms.form("extension", "ENGINEER"), LocalDate.of(2026, 11, 24));
    private static final Part APPLICANT = Forms.part("extension.applicant");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extension.applicant",
                "shared.n.applicant2",
                "shared.agent",
                "shared.n.organization1",
                "shared.n.organization2",
                "shared.receipt"
            })
    void tiesLabelsHintsAndErrorsToTheirInputs(String id) throws Exception {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Document page = checked(Forms.part(id), Answers.none(), locale);
            Set<String> ids = new HashSet<>();
            for (Element element : all(page, "*")) {
                String own = element.getAttribute("id");
                assertTrue(own.isEmpty() || ids.add(own), own);
            }
            for (Element element : all(page, "*")) {
                for (String attribute : List.of("aria-describedby", "aria-labelledby", "for")) {
                    for (String named : element.getAttribute(attribute).split(" ")) {
                        assertTrue(named.isEmpty() || ids.contains(named), attribute + " " + named);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"extension.applicant", "shared.n.applicant2", "shared.n.organization1", "shared.n.organization2"
            })
    void everyFaultHasItsPlaceOnThePage(String id) throws Exception {
        Part part = Forms.part(id);
        Document page = checked(part, Answers.none(), Locale.JAPANESE);
        CheckResult result = PartCheck.check(part, Answers.none(), FACTS);
        assertFalse(result.isFine());
        result.faults().forEach(fault -> {
            Element error = byId(page, "f:p:" + fault.path() + "-e");
            assertNotNull(error, fault.path());
            assertTrue(error.getTextContent().contains(fault.text(Locale.JAPANESE)));
        });
    }

    @Test
    void keepsWhatWasTypedAndTellsHowItWasUnderstood() throws Exception {
        Document page = checked(
                APPLICANT,
                Answers.of(Map.of(
                        "passportNumber", "tk 1234567", "birthDate", "H8.5.14", "reason", "<b>&\"", "sex", "male")),
                Locale.JAPANESE);
        assertEquals("tk 1234567", byId(page, "f:p:passportNumber").getAttribute("value"));
        assertEquals("TK1234567 として受け取ります", byId(page, "f:p:passportNumber-r").getTextContent());
        assertEquals("H8.5.14", byId(page, "f:p:birthDate").getAttribute("value"));
        assertEquals("1996年5月14日(火)・平成8年・30 歳", byId(page, "f:p:birthDate-r").getTextContent());
        assertEquals("\n<b>&\"", byId(page, "f:p:reason").getTextContent());
        assertEquals("あと 595 字", byId(page, "f:p:reason-r").getTextContent());
        assertEquals("checked", byId(page, "f:p:sex").getAttribute("checked"));
    }

    @Test
    void showsKeptAnswersAsPeopleWriteThem() throws Exception {
        Document page = drawn(APPLICANT, Answers.of(Map.of("birthDate", "1996-05-14", "mobile", "09000000142")), false);
        assertEquals("1996年5月14日", byId(page, "f:p:birthDate").getAttribute("value"));
        assertEquals("090-0000-0142", byId(page, "f:p:mobile").getAttribute("value"));
    }

    @Test
    void marksWhatIsNotNeededInThisCase() throws Exception {
        Document page = drawn(APPLICANT, Answers.of(Map.of("criminalRecord", "no")), false);
        Element field = (Element) byId(page, "f:p:criminalRecordDetail").getParentNode();
        assertEquals("[\"in\",\"f:p:criminalRecord\",[\"yes\"]]", field.getAttribute("data-when"));
        assertEquals(List.of("必須 hidden", "この場合は不要 "), words(field));
        assertTrue(field.getTextContent().contains("「犯罪を理由とする処分を受けたことの有無」が「有」のときに入力してください。"));
        Document other = drawn(APPLICANT, Answers.of(Map.of("criminalRecord", "yes")), false);
        assertEquals(List.of("必須 ", "この場合は不要 hidden"), words((Element)
                byId(other, "f:p:criminalRecordDetail").getParentNode()));
    }

    @Test
    void drawsEveryRowWithItsButtons() throws Exception {
        Document page = drawn(
                APPLICANT,
                Answers.of(Map.of("hasFamilyInJapan", "yes", "familyInJapan.0.name", "A", "familyInJapan.1.name", "B")),
                true);
        assertEquals("B", byId(page, "f:p:familyInJapan.1.name").getAttribute("value"));
        List<String> buttons = all(page, "button").stream()
                .filter(button -> button.getAttribute("type").equals("submit"))
                .map(button -> button.getAttribute("name"))
                .toList();
        assertEquals(
                List.of("f:p:-", "f:p:familyInJapan.0.-", "f:p:familyInJapan.1.-", "f:p:familyInJapan.+"), buttons);
    }

    private static List<String> words(Element field) {
        return all(field, "span").stream()
                .filter(span -> span.hasAttribute("data-need"))
                .map(span -> span.getTextContent() + " " + span.getAttribute("hidden"))
                .toList();
    }

    private static Document checked(Part part, Answers typed, Locale locale) throws Exception {
        CheckResult result = PartCheck.check(part, typed, FACTS);
        return drawn(new Sheet(part, "f:p", typed, true, FACTS, locale, result.faults(), ""));
    }

    private static Document drawn(Part part, Answers answers, boolean raw) throws Exception {
        return drawn(new Sheet(part, "f:p", answers, raw, FACTS, Locale.JAPANESE, List.of(), ""));
    }

    private static Document drawn(Sheet sheet) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html(sheet))));
    }

    private static String html(Sheet sheet) throws IOException {
        StringWriterForTests writer = new StringWriterForTests();
        new PartRenderer(new Markup(writer, null, "icons.svg"), sheet, 2).draw();
        return writer.written();
    }

    private static Element byId(Document page, String id) {
        return all(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> all(Document page, String name) {
        return all(page.getDocumentElement(), name);
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
