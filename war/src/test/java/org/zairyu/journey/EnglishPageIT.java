package org.zairyu.journey;

import java.net.URI;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zairyu.browser.Browser;
import org.zairyu.browser.Visit;

/** Every page after sign-in in English, filled by a journey or by the sample data. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EnglishPageIT {
    private static final String APPLICANT = "PHAM VAN NAM";

    @ArquillianResource
    private URI base;

    @Test
    void aUserFiles() {
        try (Visit staff = Browser.visit(base, Locale.ENGLISH)) {
            Filing filing = new Filing(Someone.SMITH.signIn(staff), APPLICANT);
            filing.begin();
            staff.look("step2-1");
            filing.answerAll();
            filing.enter();
            filing.attachAll();
            filing.submit();
            staff.open("/portal/list.xhtml").see(APPLICANT).look("list");
            staff.follow("PHAM THI LAN").seeHeading("PHAM THI LAN").look("application-requested");
            staff.page().locator("a[href*='/portal/answer.xhtml']").first().click();
            staff.look("answer");
        }
    }

    @Test
    void anOfficerExamines() {
        try (Visit officer = Browser.visit(base, Locale.ENGLISH)) {
            Someone.KONDO.signIn(officer).look("console-home");
            officer.open("/console/queue.xhtml?tab=ALL").see("KHAN IMRAN").look("queue");
            officer.follow("KHAN IMRAN").seeHeading("KHAN IMRAN").look("case");
            for (String page : new String[] {"request", "permit", "refuse", "withdraw"}) {
                officer.page()
                        .locator("main a[href*='/console/" + page + ".xhtml']")
                        .click();
                officer.look(page).page().goBack();
            }
            officer.open("/console/outbox.xhtml").look("outbox");
            officer.page().locator("main th a").first().click();
            officer.look("mail").open("/console/clock.xhtml").look("clock");
        }
    }
}
