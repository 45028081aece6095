package org.zairyu.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zairyu.TestHouse;
import org.zairyu.account.AccountSamples;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.DocumentsAtHand;
import org.zairyu.document.Intake;
import org.zairyu.document.PdfSamples;
import org.zairyu.document.PhotoSamples;
import org.zairyu.document.Received;
import org.zairyu.document.Refusal;
import org.zairyu.document.StoredFile;
import org.zairyu.form.Answers;
import org.zairyu.form.Forms;
import org.zairyu.organization.Commission;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.organization.Pledge;

/**
 * A staff user of a 所属機関 in Tokyo who enters and files ③ for 技術・人文知識・国際業務 through the desks, with {@link RightAnswers}.
 */
final class FilingSamples {

    /** Seen from the house's 15 March 2024, the window has been open for a month. */
    static final LocalDate END = LocalDate.of(2024, 5, 15);

    static final String NAME = "TRAN THI MINH ANH";
    static final String APPLICANT_MAIL = "minh.anh@example.jp";

    private final TestHouse house;
    private final AccountSamples people;
    private final StaffUser user;

    private FilingSamples(TestHouse house) {
        this.house = house;
        this.people = new AccountSamples(house);
        this.user = people.staff();
    }

    /** Documents are kept in the house's database. */
    static FilingSamples in(TestHouse house) {
        return new FilingSamples(DocumentsAtHand.in(house));
    }

    Actor user() {
        return Actor.staff(user.getId());
    }

    /** Somebody else of the same organization. */
    Actor colleague() {
        Organization organization = house.tx(() -> house.em().find(Organization.class, user.getOrganizationId()));
        return Actor.staff(people.staff(organization).getId());
    }

    /** Somebody else of that user's organization. */
    StaffUser colleague(StaffUser filer) {
        return people.staff(house.tx(() -> house.em().find(Organization.class, filer.getOrganizationId())));
    }

    /** A staff user of another kind of organization. */
    StaffUser staffOf(OrganizationKind kind) {
        return people.staff(people.organization(kind));
    }

    /** An organization that asked this user's one to file, pledged for this user. */
    long commission(StaffUser filer) {
        return house.tx(() -> {
            Organization organization = house.em().find(Organization.class, filer.getOrganizationId());
            Commission commission = new Commission(organization, "株式会社いらい", null);
            house.em().persist(commission);
            house.em().flush();
            house.em().persist(new Pledge(commission.getId(), filer.getId(), LocalDate.of(2024, 3, 15)));
            return commission.getId();
        });
    }

    Actor examiner() {
        Officer officer = people.officer("fujino", "tokyo", OfficerRole.EXAMINER);
        return Actor.officer(officer.getId());
    }

    static EntryDesk.Step1 step1() {
        return new EntryDesk.Step1(Procedure.EXTENSION, "ENGINEER", END, null);
    }

    /** A draft without any answer. */
    long draft() {
        return house.get(EntryDesk.class).start(user(), step1());
    }

    /** A draft with every answer. */
    long answered(Map<String, Answers> answers) {
        long id = draft();
        answers.forEach((part, given) -> save(id, part, given));
        return id;
    }

    long entered() {
        long id = answered(RightAnswers.ofAllParts());
        house.get(EntryDesk.class).enter(user(), id);
        return id;
    }

    /** Entered, with documents, photo and the way of receiving. */
    long complete() {
        long id = entered();
        attach(id);
        photo(id);
        house.get(ReceivingDesk.class).choose(user(), id, ReceivingMethod.POST, null, false);
        return id;
    }

    long filed() {
        long id = complete();
        house.get(FilingDesk.class).file(user(), List.of(id));
        return id;
    }

    /** Filed, with an acceptance number, and asked for documents. */
    long asked(Actor officer) {
        long id = filed();
        number(id);
        ask(id, officer);
        return id;
    }

    void number(long id) {
        house.tx(() -> {
            house.get(Numbering.class).number(id, JapanClock.day(house.now()), house.now());
        });
    }

    void ask(long id, Actor officer) {
        house.tx(() -> {
            Application application = house.em().find(Application.class, id);
            application.requestDocuments(house.now());
            int round = house.em()
                            .createQuery(
                                    "select r from DocumentRequest r where r.applicationId = :id",
                                    DocumentRequest.class)
                            .setParameter("id", id)
                            .getResultList()
                            .size()
                    + 1;
            house.em()
                    .persist(new DocumentRequest(
                            id, round, "雇用契約書の写し", LocalDate.of(2024, 4, 12), officer.id(), house.now()));
        });
    }

    void attach(long id) {
        try (Received received = pdf("書類.pdf")) {
            house.get(AttachmentDesk.class).attachDocuments(user(), id, received);
        }
    }

    void photo(long id) {
        try (Received received = jpeg()) {
            house.get(AttachmentDesk.class).proposePhoto(user(), id, received);
        }
        house.get(AttachmentDesk.class).acceptPhoto(user(), id, proposed(id));
    }

    long proposed(long id) {
        return house.get(ApplicationDirectory.class)
                .detail(user(), id)
                .proposedPhoto()
                .id();
    }

    Received pdf(String name) {
        return received(StoredFile.Kind.DOCUMENT, name, PdfSamples.pages(1));
    }

    Received jpeg() {
        return received(StoredFile.Kind.PHOTO, "face.jpg", PhotoSamples.jpeg(600, 800));
    }

    private Received received(StoredFile.Kind kind, String name, byte[] content) {
        try {
            return house.get(Intake.class).receive(kind, name, new ByteArrayInputStream(content));
        } catch (Refusal | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    EntryDesk.Saved save(long id, String part, Answers typed) {
        return house.get(EntryDesk.class).save(user(), id, Forms.part(part), typed, 0, true);
    }

    Application read(long id) {
        return house.tx(() -> house.em().find(Application.class, id));
    }

    /** What is kept of one part. */
    Answers kept(long id, String part) {
        return house.tx(() -> house.get(Entries.class).answers(read(id))).get(part);
    }

    /** What happened, in its order. */
    List<ApplicationEvent.Kind> events(long id) {
        return house.tx(() -> house.em()
                .createQuery(
                        "select e.kind from ApplicationEvent e where e.applicationId = :id order by e.at, e.id",
                        ApplicationEvent.Kind.class)
                .setParameter("id", id)
                .getResultList());
    }
}
