package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageOrderTest {

    private static final PageOrder PAGE = PageOrder.of(List.of(
            "form", "form:choice", "form:choice:input", "form:day", "form:day:input", "form:part", "form:again"));

    @Test
    void faultsComeInTheOrderOfTheFieldsWhoeverFoundThem() {
        assertEquals(
                List.of("", "form:choice", "form:day:input", "form:again"),
                sorted("form:again", "form:day:input", "form:choice", ""));
    }

    @Test
    void fieldsWithoutAPlaceOfTheirOwnStandWhereTheirPartStandsInTheirOwnOrder() {
        assertEquals(
                List.of("form:day", "form:part:rows.1.name", "form:part:rows.0.name", "form:again"),
                sorted("form:again", "form:part:rows.1.name", "form:part:rows.0.name", "form:day"));
    }

    @Test
    void whatIsNoComponentStaysAfterTheFaultBeforeIt() {
        assertEquals(List.of("form:choice", "form:day", "form:roles"), sorted("form:day", "form:roles", "form:choice"));
    }

    private static List<String> sorted(String... anchors) {
        return PAGE.sorted(Stream.of(anchors).map(id -> new Errors.Line(id, "")).toList()).stream()
                .map(Errors.Line::anchor)
                .toList();
    }
}
