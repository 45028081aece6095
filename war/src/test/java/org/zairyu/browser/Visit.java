package org.zairyu.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One person at one browser. Whatever the browser complains of on the way (an error in the console, a violation of the
 * content security policy, a request to another host) fails the test when the visit closes.
 */
public final class Visit implements AutoCloseable {
    private static final String TELL_VIOLATIONS =
            """
            document.addEventListener('securitypolicyviolation', e => console.error(
              'CSP ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber + ' ' + e.sample));
            """;

    /** What means something in a pattern of the browser, which knows no other way of quoting. */
    private static final Pattern IN_PATTERNS = Pattern.compile("[\\^$.|?*+()\\[\\]{}]");

    private final URI base;
    private final Locale language;
    private final boolean scripted;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints;
    /** The first tab, which hears what the browser says about any of them. */
    private final Visit first;

    private int toleratedStatus;

    Visit(URI base, Locale language, NewContextOptions options) {
        this.first = this;
        this.base = base;
        this.language = language;
        this.complaints = new ArrayList<>();
        this.scripted = !Boolean.FALSE.equals(options.javaScriptEnabled);
        this.context = Browser.chromium().newContext(options);
        context.addInitScript(TELL_VIOLATIONS);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> failed(error.error()));
        context.onRequest(request -> {
            URI to = URI.create(request.url());
            boolean onTheNetwork =
                    to.getScheme().startsWith("http") || to.getScheme().startsWith("ws");
            if (onTheNetwork && !to.getHost().equals(base.getHost())) {
                complaints.add("a request to another host: " + request.url());
            }
        });
        this.page = context.newPage();
    }

    private Visit(Visit first) {
        this.first = first;
        this.base = first.base;
        this.language = first.language;
        this.scripted = first.scripted;
        this.context = first.context;
        this.complaints = first.complaints;
        this.page = context.newPage();
    }

    private void heard(ConsoleMessage message) {
        boolean tolerated = toleratedStatus > 0
                && message.text().startsWith("Failed to load resource")
                && message.text().contains(" " + toleratedStatus + " ");
        if (message.type().equals("error") && !tolerated) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    /** A fault of the browser's own pages, its viewer for PDFs among them, says nothing about the portal's. */
    private void failed(String trace) {
        if (!trace.contains("chrome-extension://") || trace.contains(base.toString())) {
            complaints.add("script: " + trace);
        }
    }

    public Page page() {
        return page;
    }

    public Locale language() {
        return language;
    }

    /** Whether scripts run in this browser. */
    boolean scripted() {
        return scripted;
    }

    /** A second tab of the same person: same cookies, same watch. It closes with the first. */
    public Visit secondTab() {
        return new Visit(this);
    }

    /** The session ends without a word: as when the server has forgotten it. */
    public Visit loseSession() {
        context.clearCookies();
        return this;
    }

    /** A path of the portal as a whole address. */
    public String address(String path) {
        return base.resolve(path).toString();
    }

    /** Opens an address of the portal and expects it to be there. */
    public Visit open(String path) {
        return open(path, 200);
    }

    /** Opens an address and expects this status, which then is no complaint. */
    public Visit open(String path, int status) {
        first.toleratedStatus = status == 200 ? 0 : status;
        Response answer = page.navigate(address(path));
        assertEquals(
                status,
                answer.status(),
                () -> path + " answers: " + page.locator("body").innerText());
        return this;
    }

    /** Presses the button of exactly this name. */
    public Visit press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Follows the link whose name holds these words. */
    public Visit follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** Types into the field whose label begins with these words. */
    public Visit type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Chooses the option with this text in the drop-down whose label begins with these words. */
    public Visit choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Sets the radio button or check box of this name. */
    public Visit check(String label) {
        field(label).check();
        return this;
    }

    private Locator field(String label) {
        String inTheBrowser = IN_PATTERNS.matcher(label).replaceAll("\\\\$0");
        return page.getByLabel(Pattern.compile("^\\s*" + inTheBrowser)).first();
    }

    /** Waits until these words stand somewhere on the page. */
    public Visit see(String words) {
        PlaywrightAssertions.assertThat(page.locator("body")).containsText(words);
        return this;
    }

    /** Waits until the page's heading is this. */
    public Visit seeHeading(String heading) {
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText(heading);
        return this;
    }

    /** Everything that holds for each page: see {@link Sight}. The name is the screenshots' file name. */
    public Visit look(String name) {
        Sight.check(this, name);
        return this;
    }

    @Override
    public void close() {
        String last = page.url();
        context.close();
        assertEquals(List.of(), complaints, () -> "The browser complained on the way to " + last);
    }
}
