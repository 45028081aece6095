package org.zairyu.outage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zairyu.account.StaffUser;
import org.zairyu.calendar.DateText;
import org.zairyu.filing.Application;
import org.zairyu.filing.FilingFacts;
import org.zairyu.notice.Bilingual;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;
import org.zairyu.office.Bureau;
import org.zairyu.office.Offices;
import org.zairyu.organization.Organization;
import org.zairyu.text.Texts;

/** システム障害に関するお知らせ: one mail to a user about all entries whose last day an outage hit, each with the bureau to go to. */
final class OutageLetters {

    private OutageLetters() {}

    /** @param hit the entries of one user, at least one */
    static Outbox.Entry entry(Outage outage, List<HitEntry> hit) {
        StaffUser user = hit.get(0).user();
        Organization organization = hit.get(0).organization();
        Bureau bureau = inCharge(hit, organization);
        Map<String, Object> values = new HashMap<>();
        values.put("addressee", organization.getName() + " " + user.getName());
        values.put("bureauName", new Bilingual(bureau.ja(), bureau.en()));
        values.put("bureauTel", bureau.phone());
        values.put("from", outage.window().from());
        values.put("until", outage.window().until());
        values.put("text", new Bilingual(outage.textJa(), outage.textEn()));
        values.put("items", hit.stream().map(one -> item(one.application())).toList());
        Letter letter = new Letter(
                "incident.deadline",
                "staff:" + user.getId(),
                OutageNotices.subject(outage),
                user.getEmail(),
                user.getId(),
                values);
        return new Outbox.Entry(letter, bureau.key());
    }

    /** The one bureau where all is to be filed; where there are several, the affair is that of the bureau that approved the user. */
    private static Bureau inCharge(List<HitEntry> hit, Organization organization) {
        List<String> keys = hit.stream()
                .map(one -> one.application().getBureau())
                .distinct()
                .toList();
        return Offices.bureau(keys.size() == 1 ? keys.get(0) : organization.getBureau());
    }

    private static Bilingual item(Application application) {
        return new Bilingual(item(application, Locale.JAPANESE), item(application, Locale.ENGLISH));
    }

    private static String item(Application application, Locale language) {
        Bureau bureau = Offices.bureau(application.getBureau());
        return Texts.get(
                language,
                "outage.item",
                application.getApplicant().getNameLatin(),
                Texts.get(language, "filing.procedure." + application.getProcedure()),
                DateText.full(
                        FilingFacts.window(
                                        application.getProcedure(),
                                        application.getApplicant().getEndOfStay())
                                .last(),
                        language),
                bureau.name(language),
                bureau.phone());
    }
}
