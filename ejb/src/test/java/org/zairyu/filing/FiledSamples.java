package org.zairyu.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import java.util.Set;
import org.zairyu.TestHouse;
import org.zairyu.account.AuthId;
import org.zairyu.account.Officer;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.Qualification;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.organization.Organization;
import org.zairyu.organization.OrganizationKind;

/** An organization with one staff user, officers, and applications as they lie before the officers. */
public final class FiledSamples {

    private final TestHouse house;
    private final Organization organization;
    private final StaffUser user;
    private int running;

    private FiledSamples(TestHouse house, Organization organization, StaffUser user) {
        this.house = house;
        this.organization = organization;
        this.user = user;
    }

    public static FiledSamples in(TestHouse house) {
        LocalDate today = house.get(JapanClock.class).today();
        return house.tx(() -> {
            Organization organization = new Organization(
                    OrganizationKind.AFFILIATED,
                    "株式会社みなと計測",
                    null,
                    3,
                    new Organization.Place("13", "1050001", "港区", "虎ノ門0-1-2", "0300000000"));
            house.em().persist(organization);
            house.em().flush();
            StaffUser user = new StaffUser(
                    AuthId.generate(new Random(7)),
                    organization,
                    new StaffUser.Contact("森川 加奈", "モリカワ カナ", "kana@example.jp", "0300000001", "ja"),
                    new Qualification(null, null, true),
                    today.plus(Period.ofMonths(10)));
            user.choosePassword("hash", today);
            house.em().persist(user);
            return new FiledSamples(house, organization, user);
        });
    }

    public Actor officer(String login, String bureau, OfficerRole... roles) {
        return house.tx(() -> {
            Officer officer =
                    new Officer(login, "審査官 " + login, login + "@isa.example.jp", bureau, "ja", Set.of(roles));
            officer.choosePassword("hash", house.get(JapanClock.class).today());
            house.em().persist(officer);
            house.em().flush();
            return Actor.officer(officer.getId());
        });
    }

    public Actor user() {
        return Actor.staff(user.getId());
    }

    public Draft of(String name) {
        return new Draft(name);
    }

    /** What an application is made from; Tokyo, post, under examination unless told otherwise. */
    public final class Draft {
        private final String name;
        private String prefecture = "13";
        private String bureau = "tokyo";
        private String birth = "1990-01-02";
        private String card = "AB12345678CD";
        private String passport = "TK1234567";
        private Receiving receiving = Receiving.byPost();
        private boolean numbered = true;
        private Long documents;
        private Long photo;
        private StaffUser filer = user;
        private Procedure procedure = Procedure.EXTENSION;
        private LocalDate turning = house.get(JapanClock.class).today().plusMonths(2);

        private Draft(String name) {
            this.name = name;
        }

        public Draft inOsaka() {
            this.prefecture = "27";
            this.bureau = "osaka";
            return this;
        }

        public Draft person(String birthDate, String cardNumber, String passportNumber) {
            this.birth = birthDate;
            this.card = cardNumber;
            this.passport = passportNumber;
            return this;
        }

        public Draft atCounter(boolean newKanji) {
            this.receiving = Receiving.atCounter("tokyo", newKanji);
            return this;
        }

        public Draft onlyFiled() {
            this.numbered = false;
            return this;
        }

        public Draft files(Long documentsFile, Long photoFile) {
            this.documents = documentsFile;
            this.photo = photoFile;
            return this;
        }

        public Draft by(StaffUser other) {
            this.filer = other;
            return this;
        }

        /** What is asked for, and the day that it turns on: the end of the stay, or the birth. */
        public Draft turning(Procedure asked, LocalDate day) {
            this.procedure = asked;
            this.turning = day;
            return this;
        }

        /** Entered, not filed: nothing an officer sees. */
        public long entered() {
            return house.tx(() -> enter().getId());
        }

        public long filed() {
            return house.tx(() -> {
                Application application = enter();
                Instant now = house.now();
                LocalDate today = house.get(JapanClock.class).today();
                running++;
                application.file(ApplicationNumber.provisional(today, running), now);
                record(application, ApplicationEvent.Kind.FILED, user());
                if (numbered) {
                    application.number(
                            ApplicationNumber.acceptance("東", Procedure.EXTENSION, today, running), today, now);
                    record(application, ApplicationEvent.Kind.NUMBERED, Actor.system());
                }
                return application.getId();
            });
        }

        private Application enter() {
            Instant now = house.now();
            Application application = Application.start(
                    new Filer(filer.getId(), filer.getOrganizationId(), null), procedure, "ENGINEER", turning, now);
            application.answered(
                    Applicant.answered(name, null, "IND", birth, card, passport, turning, prefecture, "a@example.jp"),
                    bureau,
                    now);
            application.enter(now);
            application.attachDocuments(documents, now);
            application.attachPhoto(photo, now);
            application.receive(receiving, now);
            house.em().persist(application);
            house.em().flush();
            return application;
        }

        private void record(Application application, ApplicationEvent.Kind kind, Actor actor) {
            house.em().persist(new ApplicationEvent(application.getId(), kind, actor, null, house.now()));
        }
    }

    /** The user answers the open round. */
    public void answer(long id, long file) {
        house.tx(() -> {
            DocumentRequest request = house.em()
                    .createQuery(
                            "select r from DocumentRequest r where r.applicationId = :id and r.answeredAt is null",
                            DocumentRequest.class)
                    .setParameter("id", id)
                    .getSingleResult();
            Application application = house.em().find(Application.class, id);
            request.attach(file);
            request.answer("別紙のとおりです。", house.now());
            application.answerRequest(house.now());
            house.em()
                    .persist(
                            new ApplicationEvent(id, ApplicationEvent.Kind.REQUEST_ANSWERED, user(), "1", house.now()));
        });
    }

    public Application read(long id) {
        return house.tx(() -> house.em().find(Application.class, id));
    }
}
