package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final Pattern ICON = Pattern.compile("icons\\.at\\('([a-z-]+)'\\)|icon=\"([a-z-]+)\"");

    static List<Path> pages() {
        return PageRules.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsTheRules(Path page) throws IOException {
        assertEquals(List.of(), PageRules.faults(Files.readString(page)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>ログイン</p>",
                "<p>Sign in</p>",
                "<a title='Sign in'>#{m['site.login.title']}</a>",
                "<img alt='顔写真'/>",
                "<h:outputText value='Sign in'/>",
                "<ui:param name='title' value='一覧'/>",
                "<p style='color: red'/>",
                "<button onclick='go()'/>",
                "<a href='javascript:go()'/>",
                "<script>go()</script>",
                "<style>p { color: red }</style>",
                "<h:outputText value='#{bean.text}' escape='false'/>",
                "<h:inputText><f:ajax/></h:inputText>",
                "<h:commandLink action='#{bean.go}'/>",
                "<h:form><h:inputText/></h:form>",
                "<p>",
            })
    void whatBreaksARuleIsFound(String markup) {
        assertFalse(PageRules.faults("<div>" + markup + "</div>").isEmpty());
    }

    @Test
    void aPageThatIsTooLongIsFound() {
        assertFalse(PageRules.faults("<div>" + "\n".repeat(120) + "</div>").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>#{m['site.login.title']} - Zairyu 1 / 2</p>",
                "<p>#{empty bean.a ? '}' : bean.b}</p>",
                "<input type='hidden' value='yes'/>",
                "<h:form><ui:include src='/WEB-INF/parts/nonce.xhtml'/></h:form>",
            })
    void whatKeepsTheRulesIsLeftAlone(String markup) {
        assertEquals(List.of(), PageRules.faults("<div>" + markup + "</div>"));
    }

    @Test
    void everyIconThatIsAskedForIsInTheSprite() throws IOException {
        String sprite = Files.readString(PageRules.WEBAPP.resolve("resources/img/icons.svg"));
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            ICON.matcher(Files.readString(page)).results().forEach(found -> {
                String name = found.group(1) != null ? found.group(1) : found.group(2);
                if (!sprite.contains("id=\"i-" + name + "\"")) {
                    missing.add(name + " in " + page);
                }
            });
        }
        assertEquals(Set.of(), missing);
    }
}
