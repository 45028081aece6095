package org.zairyu.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.document.DocumentStore;
import org.zairyu.document.Intake;
import org.zairyu.document.Ownership;
import org.zairyu.document.PdfSamples;
import org.zairyu.document.PhotoSamples;
import org.zairyu.document.Received;
import org.zairyu.document.Refusal;
import org.zairyu.document.StoredFile;
import org.zairyu.enrollment.CommissionDesk;
import org.zairyu.enrollment.Corporate;
import org.zairyu.enrollment.EnrollmentDesk;
import org.zairyu.enrollment.EnrollmentSamples;
import org.zairyu.enrollment.Occasion;
import org.zairyu.enrollment.PaperSamples;
import org.zairyu.filing.Application;
import org.zairyu.filing.Applications;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.FiledSamples;
import org.zairyu.filing.Procedure;
import org.zairyu.notice.Letter;
import org.zairyu.notice.LetterSamples;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.Outbox;
import org.zairyu.organization.OrganizationKind;

/** One thing of each kind that a method's parameter can name: at home, which is the user's own or Tokyo's, and elsewhere. */
final class AccessThings {

    /** No thing has this id, and no account this 認証ID. */
    static final Map<Class<?>, Object> MISSING = Map.of(Long.class, 987_654_321L, String.class, "ZZZZZZZZZZ");

    /** A thing at home, and others of its kind that are not for whoever is at home. */
    record Thing(Object home, List<Object> elsewhere) {}

    private final TestHouse house;
    private final AccountSamples people;
    private final FiledSamples filed;
    private final Function<String, Actor> someone;
    private final Map<String, Thing> things = new LinkedHashMap<>();

    /** @param someone gives a caller by name */
    AccessThings(TestHouse house, AccountSamples people, FiledSamples filed, Function<String, Actor> someone) {
        this.people = people;
        this.house = house;
        this.filed = filed;
        this.someone = someone;
        things();
    }

    Thing thing(String kind) {
        Thing thing = things.get(kind);
        if (thing == null) {
            throw new IllegalArgumentException("AccessThings has no sample of the kind '" + kind + "': add one there");
        }
        return thing;
    }

    private void things() {
        long mine = house.get(EntryDesk.class)
                .start(
                        filed.user(),
                        new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", LocalDate.of(2024, 5, 15), null));
        Actor stranger = someone.apply("a user of another bureau's organization");
        long theirs = house.get(EntryDesk.class)
                .start(stranger, new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", LocalDate.of(2024, 5, 15), null));
        long entered = filed.of("ENTERED ONE").entered();
        thing("draft", mine, theirs);
        thing("photo", photo(entered, filed.user()), photo(theirs, stranger));
        thing("entered", entered, theirs);
        long papers = document(filed.user());
        long near = filed.of("NEAR BY").files(papers, null).filed();
        long away = filed.of("FAR AWAY")
                .inOsaka()
                .files(document(filed.user()), null)
                .filed();
        thing("filed", near, theirs);
        thing("case", near, away, filed.of("NOT FILED").entered());
        thing(
                "caseVersion",
                house.tx(() -> house.em().find(Application.class, near).getVersion()));
        thing("paperOfCase", papers, house.tx(() -> house.em()
                .find(Application.class, away)
                .getDocumentsFileId()));
        EnrollmentSamples desk = new EnrollmentSamples(house);
        thing("paper", received(desk, AccessCast.HOME), received(desk, "osaka"));
        thing("mail", mail(AccessCast.HOME, "any", null), mail("osaka", "any", null));
        long failed = mail(AccessCast.HOME, "failed", null);
        house.tx(() -> house.em()
                .createQuery("update Notice n set n.state = :failed where n.id = :id")
                .setParameter("failed", NoticeState.FAILED)
                .setParameter("id", failed)
                .executeUpdate());
        thing("failedMail", failed, mail("osaka", "failed", null));
        thing(
                "ownMail",
                mail(AccessCast.HOME, "mine", filed.user().id()),
                mail(AccessCast.HOME, "theirs", stranger.id()));
        thing("user", filed.user().id(), stranger.id());
        thing("organization", organization(filed.user()), organization(stranger));
        commissions(desk, organization(stranger), stranger);
        thing("authId", authId(filed.user()), authId(stranger));
        thing(
                "examiner",
                someone.apply("a EXAMINER of tokyo").id(),
                someone.apply("a EXAMINER of osaka").id());
    }

    private void thing(String kind, Object home, Object... elsewhere) {
        things.put(kind, new Thing(home, List.of(elsewhere)));
    }

    private static long received(EnrollmentSamples desk, String bureau) {
        Actor officer = desk.officer(bureau, OfficerRole.COUNTER);
        Corporate far = new Corporate(
                OrganizationKind.AFFILIATED,
                "株式会社なにわ試作",
                null,
                3,
                false,
                "27",
                "5300001",
                "大阪市北区",
                "梅田0-1-2",
                "0600000000");
        Corporate corporate =
                bureau.equals(AccessCast.HOME) ? PaperSamples.paper().corporate() : far;
        EnrollmentDesk.Paper paper =
                new EnrollmentDesk.Paper(Occasion.NEW, PaperSamples.byPost(), corporate, PaperSamples.person("小倉 千尋"));
        return desk.received(officer, paper);
    }

    private long mail(String bureau, String which, Long staffUser) {
        String subject = bureau + ":" + which;
        Letter letter = LetterSamples.letter("app.submitted", subject, "somebody@example.jp");
        Letter toUser = new Letter(letter.template(), subject, "1", letter.to(), staffUser, letter.values());
        return house.tx(() -> {
            house.get(Outbox.class).enqueue(toUser, bureau);
            house.em().flush();
            return house.em()
                    .createQuery("select n.id from Notice n where n.subject = :subject", Long.class)
                    .setParameter("subject", subject)
                    .getSingleResult();
        });
    }

    private long document(Actor by) {
        return keep(StoredFile.Kind.DOCUMENT, "paper.pdf", PdfSamples.pages(1), "application:0", by);
    }

    private long photo(long application, Actor by) {
        return keep(
                StoredFile.Kind.PHOTO, "face.jpg", PhotoSamples.jpeg(600, 800), Applications.subject(application), by);
    }

    private long keep(StoredFile.Kind kind, String name, byte[] content, String owner, Actor by) {
        try (Received received = house.get(Intake.class).receive(kind, name, new ByteArrayInputStream(content))) {
            Ownership ownership = Ownership.asFiled(owner, by);
            DocumentStore store = house.get(DocumentStore.class);
            StoredFile file = house.tx(() -> kind == StoredFile.Kind.PHOTO
                    ? store.propose(received, ownership)
                    : store.keep(received, ownership));
            return file.getId();
        } catch (Refusal | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One that a supporting organization at home was given for its own user; elsewhere is a stranger. */
    private void commissions(EnrollmentSamples desk, long far, Actor stranger) {
        long user = people.staff(people.organization(OrganizationKind.SUPPORT)).getId();
        long supporter = organization(Actor.staff(user));
        Actor counter = desk.officer(AccessCast.HOME, OfficerRole.COUNTER);
        for (String name : List.of("株式会社いらい")) {
            house.get(CommissionDesk.class)
                    .record(
                            counter,
                            supporter,
                            new CommissionDesk.Handed(name, null, PaperSamples.TODAY, List.of(user)),
                            PaperSamples.TODAY);
        }
        List<Long> given = house.tx(() -> house.em()
                .createQuery("select c.id from Commission c order by c.id", Long.class)
                .getResultList());
        thing("supporter", supporter, far);
        thing("commission", given.get(0));
        thing("pledged", user, stranger.id());
    }

    private long organization(Actor staff) {
        return house.tx(() -> house.em().find(StaffUser.class, staff.id()).getOrganizationId());
    }

    private String authId(Actor staff) {
        return house.tx(() -> house.em().find(StaffUser.class, staff.id()).getAuthId());
    }
}
