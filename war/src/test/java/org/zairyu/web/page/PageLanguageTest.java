package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | ja,en;q=0.8           | en",
                "ja | en                    | ja",
                "xx | en                    | en",
                "-  | -                     | ja",
                "-  | en-GB,en;q=0.9        | en",
                "-  | fr,en;q=0.5,ja;q=0.7  | ja",
                "-  | fr,de                 | ja",
                "-  | *                     | ja",
                "-  | en;q=0                | ja",
                "-  | ;;;=                  | ja",
            })
    void cookieThenBrowserThenJapanese(String cookie, String accepted, String language) {
        assertEquals(language, PageLanguage.of(cookie, accepted).getLanguage());
    }

    @Test
    void theSwitchKeepsTheRestOfTheAddress() {
        assertEquals("?lang=en", PageAddress.switchTo("en", null));
        assertEquals("?id=7&state=DRAFT&lang=en", PageAddress.switchTo("en", "id=7&lang=ja&state=DRAFT"));
    }

    @Test
    void theWayBackNeverLeavesThisServer() {
        assertEquals("/list.xhtml?id=7", PageAddress.here("/list.xhtml", "id=7&lang=en"));
        assertEquals("/list.xhtml", PageAddress.here("/list.xhtml", "lang=en"));
        assertEquals("/evil.example/", PageAddress.here("//evil.example/", "lang=en"));
        assertEquals("/evil.example/", PageAddress.here("/\\/evil.example/", "lang=en"));
    }
}
