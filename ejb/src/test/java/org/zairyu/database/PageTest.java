package org.zairyu.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void oneRowMoreTellsOfAFurtherPage() {
        Page<String, Integer> page = Page.of(List.of("a", "bb", "ccc"), 2, String::length);
        assertEquals(List.of("a", "bb"), page.rows());
        assertTrue(page.more());
        assertEquals(2, page.end());
    }

    @Test
    void aPageJustFullIsTheLast() {
        Page<String, Integer> page = Page.of(List.of("a", "bb"), 2, String::length);
        assertEquals(List.of("a", "bb"), page.rows());
        assertFalse(page.more());
        assertNull(page.end());
    }

    @Test
    void whatIsReadOfTheRowsGoesOnAtTheSamePlace() {
        Page<String, Integer> page = Page.of(List.of("a", "bb", "ccc"), 2, String::length)
                .read(rows -> Stream.concat(rows.stream(), Stream.of("and more"))
                        .map(String::toUpperCase)
                        .toList());
        assertEquals(List.of("A", "BB", "AND MORE"), page.rows());
        assertEquals(2, page.end());
    }
}
