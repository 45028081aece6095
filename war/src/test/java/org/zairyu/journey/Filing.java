package org.zairyu.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.zairyu.browser.Visit;
import org.zairyu.text.Texts;

/**
 * The main job as its user does it, step by step, in the language of the visit and with the words of the bundles. Every
 * page that a step reaches is looked at.
 */
public final class Filing {
    private final Visit visit;
    private final String applicant;
    private final LocalDate endOfStay = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(40);
    private final TypedAnswers answers;

    /** @param applicant the name in the passport, in capitals */
    public Filing(Visit visit, String applicant) {
        this.visit = visit;
        this.applicant = applicant;
        this.answers = new TypedAnswers(applicant, endOfStay());
    }

    /** The last day of the applicant's present stay: it can be filed today and tomorrow. */
    static LocalDate endOfStay() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(40);
    }

    /** From the home page through Step1 to the first page of the form. */
    public void begin() {
        visit.look("home").follow(words("entry.one")).seeHeading(words("step1.title"));
        visit.look("step1");
        answerStep1(endOfStay().toString());
        visit.press(words("step1.look")).see(Texts.get(visit.language(), "filing.window.OPEN"));
        visit.look("step1-answer");
        visit.press(words("step1.next")).seeHeading(words("page.step2-1"));
    }

    void answerStep1(String end) {
        visit.check(Texts.get(visit.language(), "filing.procedure.EXTENSION"));
        visit.choose(words("status"), Texts.get(visit.language(), "filing.status.ENGINEER"));
        visit.type(words("end"), end);
    }

    /** The three pages of the form. */
    public void answerAll() {
        answer("step2-2");
        visit.look("step2-2");
        answer("step2-3");
        visit.look("step2-3");
        answer("check");
    }

    /** Answers the page that is open and goes on to the one that follows. */
    public void answer(String following) {
        typeAll();
        visit.press(next(following)).seeHeading(words("page." + following));
    }

    void typeAll() {
        answers.typeInto(visit);
    }

    /** The name of the button that leads on. */
    String next(String following) {
        return words("entry.next", words("page." + following));
    }

    /** Step3: everything is shown; the entry is closed. */
    public void enter() {
        visit.see(applicant).see("AB12345678CD").see(words("check.final")).look("step3");
        visit.press(words("check.enter")).see(words("check.unchecked")).look("step3-unchecked");
        visit.check(words("check.checked")).press(words("check.enter")).seeHeading(words("entered.title"));
        visit.see(words("entered.notYet")).look("entered");
    }

    /** Documents, photo and the way of receiving. */
    public void attachAll() {
        attachDocuments();
        attachPhoto();
        receiveByPost();
    }

    private void attachDocuments() {
        visit.follow(words("documents.attach")).seeHeading(words("documents.attach"));
        visit.look("documents");
        send(Papers.notReallyPdf(), words("documents.attach"));
        visit.see(words("upload.refused")).look("documents-refused");
        send(Papers.pdf("資料.pdf"), words("documents.attach"));
        visit.see(words("documents.attached")).look("documents-attached");
        visit.follow(words("back.application"));
    }

    private void attachPhoto() {
        visit.follow(words("photo.attach")).seeHeading(words("photo.attach"));
        visit.look("photo");
        send(Papers.photo(), words("photo.send"));
        visit.see(words("photo.proposed")).look("photo-proposed");
        visit.check(words("photo.recent")).press(words("photo.take")).see(words("photo.taken"));
    }

    private void receiveByPost() {
        visit.follow(words("receiving.change")).seeHeading(words("receiving.change"));
        visit.look("receiving");
        visit.check(Texts.get(visit.language(), "filing.receiving.POST")).press(words("receiving.choose"));
        visit.see(words("receiving.saved")).look("application-ready");
    }

    /** @return the provisional number */
    public String submit() {
        visit.follow(words("submit")).seeHeading(words("submit"));
        visit.look("submit");
        visit.press(words("submit")).seeHeading(words("done.title"));
        visit.look("done");
        return provisionalNumber(visit.page());
    }

    /** The number on the done page that is open. */
    static String provisionalNumber(Page done) {
        return done.locator(".bignum").first().innerText().strip().split("\\s")[0];
    }

    /** Chooses a file and sends it with the button of this name. */
    void send(FilePayload file, String button) {
        visit.page().setInputFiles("#file", file);
        visit.press(button);
    }

    /** The page of the application whose id the open page has in its address. */
    static String application(Visit visit) {
        return "/portal/application.xhtml?id="
                + URI.create(visit.page().url()).getQuery().replaceAll(".*\\bid=(\\d+).*", "$1");
    }

    private String words(String key, Object... args) {
        return Texts.get(visit.language(), "staff." + key, args);
    }
}
