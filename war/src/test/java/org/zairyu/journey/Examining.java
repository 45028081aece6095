package org.zairyu.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import org.zairyu.browser.Visit;
import org.zairyu.text.Texts;

/** What an officer does with a case, in the language of the visit. Every page that a step reaches is looked at. */
public final class Examining {
    private final Visit visit;

    public Examining(Visit visit) {
        this.visit = visit;
    }

    /** Finds the case by its number and takes it. */
    void take(String number, String applicant, String examiner) {
        visit.look("console-home").follow(words("menu.queue")).seeHeading(words("menu.queue"));
        visit.look("queue");
        visit.type(words("queue.number"), number).press(Texts.get(visit.language(), "portal.filter.apply"));
        visit.see(number).follow(applicant).see("AB12345678CD").look("case-new");
        visit.press(words("queue.take")).see(examiner).look("case");
    }

    void askForDocuments(String wanted) {
        visit.follow(words("request.title")).seeHeading(words("request.title"));
        visit.look("request");
        visit.press(words("request.do")).see("1").look("request-fault");
        visit.type(words("request.text"), wanted);
        visit.type(words("dueOn"), today().plusDays(15).toString());
        visit.press(words("request.do")).see(words("examine.requested")).look("case-requested");
    }

    /** The other two ends are looked at and left again. */
    void lookAtRefusalAndWithdrawal() {
        visit.follow(words("refuse.title")).seeHeading(words("refuse.title"));
        visit.look("refuse").follow(words("back"));
        visit.follow(words("withdraw.title")).seeHeading(words("withdraw.title"));
        visit.look("withdraw").follow(words("back"));
    }

    public void permit(String period) {
        visit.follow(words("permit.title")).seeHeading(words("permit.title"));
        visit.look("permit");
        visit.press(words("permit.do")).see(words("permit.period")).look("permit-fault");
        visit.check(period).press(words("permit.do")).see(words("examine.permitted"));
        visit.look("case-permitted");
    }

    /** Opens the newest mail with this subject, after a filter that no mail passes. */
    void readMail(String subject) {
        visit.follow(words("menu.outbox")).seeHeading(words("menu.outbox"));
        visit.type(words("mail.filter.text"), "nobody@nowhere.example").press(filter("apply"));
        visit.see(words("mail.notFound")).press(filter("clear"));
        visit.look("outbox").follow(subject).seeHeading(subject);
        visit.look("mail");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    private String filter(String key) {
        return Texts.get(visit.language(), "portal.filter." + key);
    }

    private String words(String key) {
        return Texts.get(visit.language(), "console." + key);
    }
}
