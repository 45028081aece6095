package org.zairyu.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * What holds for every page that anybody reaches, at a desk's width and at a phone's: axe finds nothing (WCAG 2.0 to
 * 2.2, A and AA, and best practice), nothing scrolls sideways, no box in it either, the page says its language and title, and no text is
 * missing. Where JavaScript is off, axe cannot run. A screenshot of each stands in {@code target/screenshots} to be looked at.
 */
final class Sight {
    static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    /** Elements that reach over the right edge of the page, and boxes in which one would have to scroll sideways. */
    private static final String TOO_WIDE =
            """
            () => {
              const width = document.documentElement.clientWidth;
              const over = document.documentElement.scrollWidth > width;
              const typed = ['TEXTAREA', 'SELECT', 'INPUT'];
              return [...document.querySelectorAll('body *')]
                .filter(e => over && e.getBoundingClientRect().right > width + 1
                  || !typed.includes(e.tagName) && e.scrollWidth > e.clientWidth + 1
                    && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX))
                .slice(0, 5).map(e => e.outerHTML.slice(0, 120));
            }
            """;

    private static final String RUN_AXE =
            """
            async tags => {
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], iframes: false, elementRef: false });
              return found.violations.map(rule => rule.id + ': ' + rule.help + ' '
                + rule.nodes.slice(0, 5).map(node => node.html).join(' | ')).join('\\n');
            }
            """;

    private Sight() {}

    static void check(Visit visit, String name) {
        Page page = visit.page();
        page.waitForLoadState();
        String language = visit.language().getLanguage();
        assertEquals(language, page.locator("html").getAttribute("lang"), () -> name + ": the page's language");
        assertFalse(page.title().isBlank(), () -> name + ": the page has no title");
        assertFalse(page.locator("body").innerText().contains("???"), () -> name + ": a text is missing in the bundle");
        String picture = name + "-" + language + (visit.scripted() ? "" : "-without-script");
        try {
            at(visit, PHONE, picture);
            at(visit, DESK, picture);
        } finally {
            page.setViewportSize(DESK, 900);
        }
    }

    private static void at(Visit visit, int width, String name) {
        Page page = visit.page();
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
        assertEquals(List.of(), page.evaluate(TOO_WIDE), () -> name + ": too wide for " + width + " pixels");
        if (visit.scripted()) {
            assertEquals("", violations(page), () -> name + " at " + width + " pixels: axe");
        }
    }

    /** The words of each violation, one a line. What stands in a frame is the browser's own viewer. */
    private static String violations(Page page) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return page.evaluate(RUN_AXE, RULES).toString();
    }
}
