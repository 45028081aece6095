package org.zairyu.web.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every page keeps: words only from the bundle, nothing the content policy forbids, no form without its nonce. */
final class PageRules {

    static final Path WEBAPP = Path.of("src", "main", "webapp");

    private static final int LONGEST = 120;

    private static final String NONCE = "/WEB-INF/parts/nonce.xhtml";

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:'[^']*'|[^}'])*}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern NOT_LATIN = Pattern.compile("[^\\x00-\\x7F]");

    /** Attributes a person reads or hears. */
    private static final Set<String> SAID = Set.of(
            "title",
            "label",
            "alt",
            "placeholder",
            "aria-label",
            "hint",
            "text",
            "summary",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "itemLabel",
            "confirm",
            "confirmText",
            "confirmLabel",
            "about");

    /** Elements whose value a person reads. */
    private static final Set<String> SHOWS_VALUE = Set.of("h:outputText", "h:commandButton", "h:button", "h:link");

    private PageRules() {}

    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a page, a line each; empty when nothing is. */
    static List<String> faults(String page) {
        List<String> faults = new ArrayList<>();
        long lines = page.lines().count();
        if (lines > LONGEST) {
            faults.add(lines + " lines are more than " + LONGEST);
        }
        try {
            look(parse(page).getDocumentElement(), faults);
        } catch (SAXException e) {
            faults.add("is not well-formed: " + e.getMessage());
        }
        return faults;
    }

    private static Document parse(String page) throws SAXException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null); // it would print what we report
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void look(Element element, List<String> faults) {
        checkElement(element, faults);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            checkAttribute(element, (Attr) attributes.item(i), faults);
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                look(inner, faults);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && LETTER.matcher(words(child.getNodeValue())).find()) {
                faults.add("literal text: " + child.getNodeValue().strip());
            }
        }
    }

    private static void checkElement(Element element, List<String> faults) {
        switch (element.getTagName()) {
            case "f:ajax", "h:commandLink" -> faults.add(element.getTagName() + " needs inline script");
            case "style" -> faults.add("inline style sheet");
            case "script" -> {
                if (!element.hasAttribute("src")) {
                    faults.add("inline script");
                }
            }
            case "h:form" -> {
                if (!holdsNonce(element)) {
                    faults.add("h:form without " + NONCE);
                }
            }
            default -> {
                // any other element may stand here
            }
        }
    }

    private static boolean holdsNonce(Element form) {
        NodeList includes = form.getElementsByTagName("ui:include");
        for (int i = 0; i < includes.getLength(); i++) {
            if (NONCE.equals(((Element) includes.item(i)).getAttribute("src"))) {
                return true;
            }
        }
        return false;
    }

    private static void checkAttribute(Element element, Attr attribute, List<String> faults) {
        String name = attribute.getName();
        String value = attribute.getValue();
        if (name.matches("(?i)style|on[a-z]+")) {
            faults.add("inline " + name + " at " + element.getTagName());
        } else if (name.equals("escape") && value.equals("false")) {
            faults.add("escape=\"false\" at " + element.getTagName());
        } else if (value.strip().toLowerCase().startsWith("javascript:")) {
            faults.add("script in the address at " + element.getTagName());
        } else if (isLiteral(element, name, words(value))) {
            faults.add("literal " + name + " at " + element.getTagName() + ": " + value);
        }
    }

    private static boolean isLiteral(Element element, String name, String words) {
        boolean said = SAID.contains(name) && !element.getTagName().startsWith("cc:")
                || name.equals("value") && SHOWS_VALUE.contains(element.getTagName());
        return said && LETTER.matcher(words).find() || NOT_LATIN.matcher(words).find();
    }

    /** What stands there as it is: without expressions and without the product's own name. */
    private static String words(String text) {
        return EXPRESSION.matcher(text).replaceAll("").replace("Zairyu", "");
    }
}
