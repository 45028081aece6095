package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageTableTest {

    @Test
    void eachAddressHasALineThatSaysWhoMayOpenIt() {
        Set<String> addresses = PageTable.addresses();
        Set<String> told = PageTable.rows().stream().map(PageTable.Row::path).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        addresses.stream()
                .filter(address -> !told.contains(address))
                .map(address -> address + " has no line in pages.csv: say there who may open it, and with which query")
                .forEach(wrong::add);
        told.stream()
                .filter(address -> !addresses.contains(address))
                .map(address -> address + " is in pages.csv, but there is no such page or servlet: take its line out")
                .forEach(wrong::add);
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    void aPageThatTakesAnIdIsTriedWithOne() {
        Set<String> withOne = PageTable.rows().stream()
                .filter(row -> ("&" + row.query()).contains("&id="))
                .map(PageTable.Row::path)
                .collect(Collectors.toSet());
        List<String> wrong = PageTable.rows().stream()
                .map(PageTable.Row::path)
                .filter(path -> PageTable.parameters(path).contains("id") && !withOne.contains(path))
                .map(path -> path + " takes an id: give it one in the third column of pages.csv")
                .toList();
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }
}
