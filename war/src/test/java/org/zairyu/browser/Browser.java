package org.zairyu.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** One Chromium for all journeys of a run; each visit has cookies, cache and history of its own. */
public final class Browser {
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long a page may take to show what is awaited; a machine that builds much at once is slow. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static com.microsoft.playwright.Browser started;

    private Browser() {}

    /** A visitor with nothing in the browser yet, whose language is this one, at a desk in Japan. */
    public static Visit visit(URI base, Locale language) {
        return new Visit(base, language, context(language));
    }

    /** The same with JavaScript switched off. */
    public static Visit visitWithoutScript(URI base, Locale language) {
        return new Visit(base, language, context(language).setJavaScriptEnabled(false));
    }

    private static NewContextOptions context(Locale language) {
        return new NewContextOptions()
                .setLocale(language.equals(Locale.JAPANESE) ? "ja-JP" : language.toLanguageTag())
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(Sight.DESK, 900);
    }

    static synchronized com.microsoft.playwright.Browser chromium() {
        if (started == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Playwright driver = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
            started = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.find())
                            .setArgs(ARGUMENTS));
        }
        return started;
    }
}
