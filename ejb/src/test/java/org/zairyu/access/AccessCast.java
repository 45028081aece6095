package org.zairyu.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.OfficersOutbox;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.filing.FiledSamples;
import org.zairyu.notice.OutboxGuard;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** Everybody who could ask for something: at home, which is the user of the samples or Tokyo's officers, and elsewhere. */
final class AccessCast {

    static final String HOME = "tokyo";

    /** Somebody who asks, and what they have a right to: none where the account does not count any more. */
    record Caller(String name, Actor actor, Set<String> rights, boolean atHome) {

        boolean may(AccessTable.Row row) {
            return row.who().stream().anyMatch(rights::contains);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final TestHouse house;
    private final AccountSamples people;
    private final FiledSamples filed;
    private final List<Caller> callers = new ArrayList<>();
    private final AccessThings things;
    private Organization far;
    private int officers;

    AccessCast(TestHouse bare) {
        house = DocumentsAtHand.in(bare);
        house.set(OutboxGuard.class, house.get(OfficersOutbox.class));
        people = new AccountSamples(house);
        filed = FiledSamples.in(house);
        staff();
        officers();
        callers.add(new Caller("the program itself", Actor.system(), Set.of(), false));
        things = new AccessThings(house, people, filed, this::someone);
    }

    List<Caller> callers() {
        return callers;
    }

    AccessThings.Thing thing(String kind) {
        return things.thing(kind);
    }

    private void staff() {
        Organization own = organizationOf(filed.user());
        far = new Organization(
                OrganizationKind.AFFILIATED,
                "株式会社なにわ試作",
                null,
                3,
                new Organization.Place("27", "5300001", "大阪市北区", "梅田0-1-2", "0600000000"));
        store(far);
        staff("the user", filed.user(), true, true);
        staff("a colleague of the organization", actor(people.staff(own)), false, true);
        staff("a user of another organization", actor(people.staff()), false, true);
        staff("a user of another bureau's organization", actor(people.staff(far)), false, true);
        people.authorizedUntil(LocalDate.of(2024, 3, 14));
        staff("a user whose authorization has ended", actor(people.staff(own)), false, false);
        people.authorizedUntil(LocalDate.of(2025, 3, 15));
        StaffUser old = people.staff(own);
        house.tx(() -> house.em().find(StaffUser.class, old.getId()).choosePassword("x", LocalDate.of(2022, 3, 15)));
        staff("a user whose password has ended", actor(old), false, false);
        StaffUser gone = people.staff(own);
        house.tx(() -> house.em().find(StaffUser.class, gone.getId()).delete(house.now()));
        staff("a user who was deleted", actor(gone), false, false);
        staff("a user without a password as yet", actor(people.approved()), false, false);
        staff("a user who never was", Actor.staff(987_654_321L), false, false);
    }

    private void staff(String name, Actor actor, boolean atHome, boolean live) {
        callers.add(new Caller(name, actor, live ? Set.of("STAFF") : Set.of(), atHome));
    }

    private void officers() {
        for (String bureau : List.of(HOME, "osaka")) {
            for (OfficerRole role : OfficerRole.values()) {
                Actor actor = Actor.officer(officer(bureau, role).getId());
                Set<String> rights = Set.of("OFFICER", role.name());
                callers.add(new Caller("a " + role + " of " + bureau, actor, rights, bureau.equals(HOME)));
            }
        }
        Officer gone = officer(HOME, OfficerRole.values());
        house.tx(() -> house.em().find(Officer.class, gone.getId()).delete(house.now()));
        Officer old = officer(HOME, OfficerRole.values());
        house.tx(() -> house.em().find(Officer.class, old.getId()).choosePassword("x", LocalDate.of(2022, 3, 15)));
        callers.add(new Caller("an officer who was deleted", Actor.officer(gone.getId()), Set.of(), false));
        callers.add(new Caller("an officer whose password has ended", Actor.officer(old.getId()), Set.of(), false));
        callers.add(new Caller("an officer who never was", Actor.officer(987_654_321L), Set.of(), false));
    }

    private Officer officer(String bureau, OfficerRole... roles) {
        return people.officer("officer-" + (char) ('a' + officers++), bureau, roles);
    }

    private Actor someone(String name) {
        return callers.stream()
                .filter(caller -> caller.name().equals(name))
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private Organization organizationOf(Actor staff) {
        return house.tx(() -> house.em()
                .find(
                        Organization.class,
                        house.em().find(StaffUser.class, staff.id()).getOrganizationId()));
    }

    private static Actor actor(StaffUser user) {
        return Actor.staff(user.getId());
    }

    private void store(Object entity) {
        house.tx(() -> house.em().persist(entity));
    }
}
