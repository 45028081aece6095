package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.Requirement;
import org.zairyu.journey.Someone;

/** Every address, asked by nobody, by staff and by officers of each role, with what is theirs and what is not (S-1). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PageAccessIT {

    private static final String MISSING = "987654321";
    private static final String STAFF_SIGN_IN = "/login.xhtml";
    private static final String OFFICER_SIGN_IN = "/console/login.xhtml";

    @ArquillianResource
    private URI base;

    private final List<String> wrong = new ArrayList<>();

    /** Somebody who asks; at home are those whose things are asked for. */
    private record Visitor(String name, Wire wire, Set<String> rights, boolean atHome) {

        boolean may(PageTable.Row row) {
            return row.who().stream().anyMatch(rights::contains);
        }

        boolean isStaff() {
            return rights.contains("STAFF");
        }
    }

    @Test
    @Requirement({"S-1", "X-1"})
    void everyAddressIsOpenToWhomItIsForAndToNobodyElse() {
        Visitor nobody = new Visitor("nobody", new Wire(base), Set.of(), false);
        List<Visitor> visitors = visitors();
        Map<String, List<String>> ids = ids(visitors);
        for (PageTable.Row row : PageTable.rows()) {
            if (row.who().contains("NOBODY")) {
                all(row, nobody, visitors, 403);
            } else if (row.who().contains("FIRST")) {
                all(row, nobody, visitors, 404);
            } else if (row.who().contains("HALF")) {
                String signIn = row.path().startsWith("/console/") ? OFFICER_SIGN_IN : STAFF_SIGN_IN;
                assertEquals(signIn, Wire.location(ask(nobody, row, MISSING)), row.path());
            } else if (row.who().contains("ANYBODY")) {
                expect(row, nobody, status(nobody, row, MISSING), 200);
            } else {
                String some = ids.getOrDefault(row.kind(), List.of(MISSING)).get(0);
                led(row, nobody, ask(nobody, row, some));
                visitors.forEach(visitor -> tryOut(row, visitor, ids.getOrDefault(row.kind(), List.of(some))));
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    @Requirement("S-1")
    void whatPagesAreMadeOfIsForNobody() {
        Wire nobody = new Wire(base);
        for (String part : PageTable.parts()) {
            int status = nobody.get(part).statusCode();
            if (status != 403 && status != 404) {
                wrong.add(part + ": " + status);
            }
        }
        for (String file : List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/WEB-INF/classes/", "/.git/config")) {
            int status = nobody.get(file).statusCode();
            assertTrue(status == 403 || status == 404, () -> file + ": " + status);
        }
        assertEquals(List.of(), wrong);
    }

    private void all(PageTable.Row row, Visitor nobody, List<Visitor> visitors, int right) {
        expect(row, nobody, status(nobody, row, MISSING), right);
        visitors.forEach(visitor -> expect(row, visitor, status(visitor, row, MISSING), right));
    }

    private void tryOut(PageTable.Row row, Visitor visitor, List<String> ids) {
        if (visitor.isStaff() != row.ofStaff()) {
            refused(row, visitor, ids.get(0), () -> led(row, visitor, ask(visitor, row, ids.get(0))));
        } else if (!visitor.may(row)) {
            refused(row, visitor, ids.get(0), () -> expect(row, visitor, status(visitor, row, ids.get(0)), 403, 404));
        } else if (row.post()) {
            expect(row, visitor, status(visitor, row, MISSING), 400, 403, 404);
        } else if (row.kind().isEmpty()) {
            boolean there = !row.query().contains(MISSING);
            expect(row, visitor, status(visitor, row, MISSING), there ? 200 : 404, there ? 303 : 404);
        } else {
            expect(row, visitor, status(visitor, row, MISSING), 404);
            if (visitor.atHome() || row.ofAllBureaus()) {
                opensSome(row, visitor, ids);
            } else {
                refused(row, visitor, ids.get(0), () -> expect(row, visitor, status(visitor, row, ids.get(0)), 404));
            }
        }
    }

    /** Some things have no such page (a draft, for one), but not all. */
    private void opensSome(PageTable.Row row, Visitor visitor, List<String> ids) {
        if (row.query().contains(MISSING)) {
            return;
        }
        List<Integer> answers = ids.stream().map(id -> status(visitor, row, id)).toList();
        if (!answers.contains(200) && !answers.contains(303)) {
            wrong.add(row.address() + " by " + visitor.name() + ": not one of their own opens, but " + answers);
        }
    }

    private void refused(PageTable.Row row, Visitor visitor, String id, Runnable attempt) {
        int before = refusals();
        attempt.run();
        if (refusals() == before) {
            wrong.add(row.with(id) + " by " + visitor.name() + " left nothing in the audit trail");
        }
    }

    private int refusals() {
        return Integer.parseInt(
                new Wire(base).get("/probe/refusals?action=%25&subject=%25").body());
    }

    private void led(PageTable.Row row, Visitor visitor, HttpResponse<String> answer) {
        String to = row.ofStaff() ? STAFF_SIGN_IN : OFFICER_SIGN_IN;
        if (answer.statusCode() != 303 || !Wire.location(answer).equals(to)) {
            wrong.add(row.address() + " by " + visitor.name() + ": " + answer.statusCode() + " " + Wire.location(answer)
                    + " and not to " + to);
        }
    }

    private void expect(PageTable.Row row, Visitor visitor, int status, Integer... right) {
        if (!List.of(right).contains(status)) {
            wrong.add(row.address() + " by " + visitor.name() + ": " + status + " and not " + List.of(right));
        }
    }

    private static int status(Visitor visitor, PageTable.Row row, String id) {
        return ask(visitor, row, id).statusCode();
    }

    private static HttpResponse<String> ask(Visitor visitor, PageTable.Row row, String id) {
        return row.post()
                ? visitor.wire().post(row.with(id), Map.of())
                : visitor.wire().get(row.with(id));
    }

    private List<Visitor> visitors() {
        return List.of(
                visitor(Someone.TANAKA, true, "STAFF"),
                visitor(Someone.SUZUKI, false, "STAFF"),
                visitor(Someone.YAMAMOTO, false, "STAFF"),
                visitor(Someone.SAEKI, true, "OFFICER", "EXAMINER"),
                visitor(Someone.HAYASHI, true, "OFFICER", "APPROVER"),
                visitor(Someone.ISHII, true, "OFFICER", "COUNTER"),
                visitor(Someone.OKADA, true, "OFFICER", "ADMINISTRATOR"),
                visitor(Someone.INOUE, false, "OFFICER", "EXAMINER"),
                visitor(Someone.KONDO, false, "OFFICER", "EXAMINER", "ADMINISTRATOR"));
    }

    private Visitor visitor(Someone who, boolean atHome, String... rights) {
        return new Visitor(who.name(), new Wire(base).signIn(who), Set.of(rights), atHome);
    }

    /** Ids of things at home, by kind, as the lists of those at home show them. */
    private Map<String, List<String>> ids(List<Visitor> visitors) {
        Wire user = visitors.get(0).wire();
        Wire examiner = visitors.get(3).wire();
        Wire administrator = visitors.get(6).wire();
        Map<String, List<String>> ids = new HashMap<>();
        ids.put("application", found(user, "/portal/list.xhtml", "application"));
        ids.put("notice", found(user, "/portal/notices.xhtml", "notice"));
        ids.put("case", found(examiner, "/console/queue.xhtml?tab=ALL", "case"));
        ids.put("paper", found(examiner, "/console/enrollments.xhtml", "enrollment"));
        ids.put("mail", found(examiner, "/console/outbox.xhtml", "mail"));
        ids.put("user", found(examiner, "/console/staff-users.xhtml", "staff-user"));
        ids.put("organization", found(examiner, "/console/staff-users.xhtml", "organization"));
        ids.put("officer", found(administrator, "/console/officers.xhtml", "officer"));
        return ids;
    }

    private static List<String> found(Wire wire, String list, String page) {
        List<String> ids = Pattern.compile("/" + page + "\\.xhtml[?]id=(\\d+)")
                .matcher(wire.get(list).body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertTrue(!ids.isEmpty(), () -> list + " shows nothing to try");
        return ids;
    }
}
