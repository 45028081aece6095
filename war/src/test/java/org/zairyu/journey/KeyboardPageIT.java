package org.zairyu.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;
import org.zairyu.text.Texts;

/** The main job without a mouse: from the sign-in to the submission, and from the queue to the permission. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardPageIT {
    private static final double PAUSE_MILLIS = 500;
    private static final String APPLICANT = "LE THI KIM CHI";

    @ArquillianResource
    private URI base;

    @Test
    void anExtensionIsFiledByKeyboardAlone() {
        try (Visit visit = Browser.visit(base, Locale.JAPANESE)) {
            Page page = visit.page();
            Keyboard keys = new Keyboard(page);
            signIn(visit, keys);
            step1(visit, keys);
            TypedAnswers answers = new TypedAnswers(APPLICANT, Filing.endOfStay());
            for (String following : new String[] {"step2-2", "step2-3", "check"}) {
                answer(visit, keys, answers);
                keys.press(button(page, words("entry.next", words("page." + following))));
                visit.seeHeading(words("page." + following));
            }
            keys.tick(page.getByLabel(words("check.checked")));
            keys.press(button(page, words("check.enter")));
            visit.seeHeading(words("entered.title"));
            attach(visit, keys);
            keys.press(link(page, words("submit")));
            visit.seeHeading(words("submit"));
            keys.press(button(page, words("submit")));
            visit.seeHeading(words("done.title")).see(APPLICANT).see("仮");
        }
    }

    @Test
    void aCaseIsTakenAskedAboutAndPermittedByKeyboardAlone() {
        try (Visit visit = Browser.visit(base, Locale.JAPANESE)) {
            Page page = visit.page();
            Keyboard keys = new Keyboard(page);
            password(visit, keys, Someone.OGAWA);
            String code = Someone.OGAWA.freshCode(() -> page.waitForTimeout(PAUSE_MILLIS));
            keys.write(page.locator("input[autocomplete=one-time-code]"), code);
            page.keyboard().press("Enter");
            visit.page().waitForURL("**/console/home.xhtml");
            keys.press(link(page, console("menu.queue")));
            visit.seeHeading(console("menu.queue"));
            keys.press(page.locator("table tbody th a").first());
            keys.press(button(page, console("queue.take")));
            keys.press(link(page, console("request.title")));
            visit.seeHeading(console("request.title"));
            keys.write(page.locator("[id='form:text:input']"), "在職証明書");
            keys.write(
                    page.locator("[id='form:dueOn:input']"), Filing.endOfStay().toString());
            keys.press(button(page, console("request.do")));
            visit.see(console("examine.requested"));
            keys.press(link(page, console("permit.title")));
            visit.seeHeading(console("permit.title"));
            keys.tick(page.locator("main input[type=radio]").first());
            keys.press(button(page, console("permit.do")));
            visit.see(console("examine.permitted"));
        }
    }

    private static void signIn(Visit visit, Keyboard keys) {
        password(visit, keys, Someone.TANAKA);
        visit.seeHeading(words("home.title"));
    }

    private static void password(Visit visit, Keyboard keys, Someone who) {
        Page page = visit.open(who.page()).page();
        keys.write(page.locator("input[autocomplete=username]"), who.id());
        keys.write(page.locator("input[type=password]"), who.password());
        page.keyboard().press("Enter");
    }

    private static void step1(Visit visit, Keyboard keys) {
        Page page = visit.page();
        keys.press(link(page, words("entry.one")));
        visit.seeHeading(words("step1.title"));
        keys.tick(page.locator("input[value=EXTENSION]"));
        keys.choose(page.locator("[id='form:status:input']"), "ENGINEER");
        keys.write(page.locator("[id='form:end:input']"), Filing.endOfStay().toString());
        keys.press(button(page, words("step1.next")));
        visit.seeHeading(words("page.step2-1"));
    }

    private static void answer(Visit visit, Keyboard keys, TypedAnswers answers) {
        for (Locator part : visit.page().locator("[data-part]").all()) {
            for (TypedAnswers.Answer answer : answers.of(part.getAttribute("data-part"))) {
                answer(part.locator("[name$=':" + answer.question() + "']"), answer.value(), keys);
            }
        }
    }

    private static void answer(Locator inputs, String value, Keyboard keys) {
        switch (TypedAnswers.kind(inputs)) {
            case "select" -> keys.choose(inputs, value);
            case "radio", "checkbox" -> keys.tick(inputs.and(inputs.page().locator("[value='" + value + "']")));
            default -> keys.write(inputs, value);
        }
    }

    private static void attach(Visit visit, Keyboard keys) {
        Page page = visit.page();
        keys.press(link(page, words("documents.attach")));
        visit.seeHeading(words("documents.attach"));
        keys.chooseFile(page.locator("#file"), Papers.pdf("資料.pdf"));
        keys.press(button(page, words("documents.attach")));
        visit.see(words("documents.attached"));
        keys.press(link(page, words("back.application")));
        keys.press(link(page, words("photo.attach")));
        visit.seeHeading(words("photo.attach"));
        keys.chooseFile(page.locator("#file"), Papers.photo());
        keys.press(button(page, words("photo.send")));
        visit.see(words("photo.proposed"));
        keys.tick(page.getByLabel(words("photo.recent")));
        keys.press(button(page, words("photo.take")));
        visit.see(words("photo.taken"));
        keys.press(link(page, words("receiving.change")));
        visit.seeHeading(words("receiving.change"));
        keys.tick(page.locator("input[value=POST]"));
        keys.press(button(page, words("receiving.choose")));
        visit.see(words("receiving.saved"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static String console(String key) {
        return Texts.get(Locale.JAPANESE, "console." + key);
    }

    private static String words(String key, Object... args) {
        return Texts.get(Locale.JAPANESE, "staff." + key, args);
    }
}
