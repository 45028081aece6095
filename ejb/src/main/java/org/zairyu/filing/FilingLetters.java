package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zairyu.account.StaffUser;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.FileDirectory;
import org.zairyu.document.FileFacts;
import org.zairyu.notice.Bilingual;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;
import org.zairyu.office.Bureau;
import org.zairyu.office.Offices;
import org.zairyu.organization.Organization;
import org.zairyu.text.Texts;

/**
 * The mails about applications: who gets which, and with what in them (F-11, F-13, A-5, R-3). They are written into the outbox in the
 * transaction of what they tell of (N-2).
 */
@Stateless
public class FilingLetters {

    /** Whoever has left is not written to any more about the organization's foreign nationals (C-3). */
    private static final String LEFT = "the user was deleted: tell the organization by telephone";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    FileDirectory files;

    /** 申請受付完了のお知らせ: one to the user for all that was filed at once to one bureau, one to each applicant who gave an address. */
    public void filed(List<Application> filed) {
        filed.stream()
                .collect(Collectors.groupingBy(Application::getBureau, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(atOneBureau -> {
                    List<Bilingual> items =
                            atOneBureau.stream().map(FilingLetters::item).toList();
                    toUser(atOneBureau.get(0), "app.submitted", "filed", Map.of("items", items));
                });
        for (Application application : filed) {
            Map<String, Object> own = values(application);
            own.put("items", List.of(item(application)));
            toApplicant(application, "app.submitted", own);
        }
    }

    /** 申請受付番号のお知らせ, to the user and to the applicant: the proof that an application is pending. */
    public void accepted(Application application) {
        toUser(application, "app.accepted", "accepted", values(application));
        toApplicant(application, "app.accepted", values(application));
    }

    /** 受領方法変更のお知らせ. */
    public void receivingChanged(Application application, ReceivingMethod before, ReceivingMethod after) {
        Map<String, Object> values = values(application);
        values.put("from", before == null ? new Bilingual("－", "-") : text("filing.receiving." + before));
        values.put("to", text("filing.receiving." + after));
        toUser(application, "app.method.changed", "version:" + application.getVersion(), values);
    }

    /** 資料の受付のお知らせ. */
    public void requestAnswered(Application application, DocumentRequest request) {
        FileFacts file = files.find(request.getAnswerFileId()).orElseThrow();
        Map<String, Object> values = values(application);
        values.put("items", List.of(file.name() + " (" + file.size() / 1024 + " KB)"));
        values.put("receivedAt", request.getAnsweredAt());
        toUser(application, "app.docs.received", "round:" + request.getRound(), values);
    }

    /** 申請取下げのお知らせ, to the user and to the applicant. */
    public void withdrawn(Application application) {
        toUser(application, "app.withdrawn", "withdrawn", Map.of());
        toApplicant(application, "app.withdrawn", values(application));
    }

    /** 入力途中の申請情報の削除予告. */
    public void draftExpiring(Application draft) {
        toDraftsUser(draft, FilingRelevance.DRAFT);
    }

    /** 入力途中の申請情報を削除しました. */
    public void draftDeleted(Application draft) {
        toDraftsUser(draft, "draft.deleted");
    }

    /** An application and the request that was not answered yet. */
    public record Asked(Application application, DocumentRequest request) {}

    /** 資料提出期限が近づいています. */
    public int documentsDue(List<Asked> asked) {
        return outbox.enqueueAll(asked.stream()
                .filter(one -> !hasLeft(one.application()))
                .map(one -> entry(
                        one.application(),
                        FilingRelevance.DOCUMENTS,
                        "round:" + one.request().getRound(),
                        Map.of(
                                "items",
                                one.request().getWanted().lines().toList(),
                                "dueOn",
                                one.request().getDueOn())))
                .toList());
    }

    /** 未申請の申請情報があります: once in the last week and once on the day before the last. */
    public int filingDue(List<Application> entered, LocalDate today) {
        List<Outbox.Entry> entries = new ArrayList<>();
        for (Application application : entered) {
            LocalDate last = application.getApplicant().getEndOfStay().minusDays(1);
            boolean soon = !last.isAfter(today.plusDays(ReminderRound.FILING_LAST_DAYS));
            int days = soon ? ReminderRound.FILING_LAST_DAYS : ReminderRound.FILING_DAYS;
            entries.add(entry(
                    application,
                    FilingRelevance.FILING,
                    FilingRelevance.occasion(last, days),
                    Map.of("items", List.of(unfiled(application)), "lastDay", last)));
        }
        return outbox.enqueueAll(entries);
    }

    private static Bilingual unfiled(Application application) {
        String name = application.getApplicant().getNameLatin();
        Bilingual procedure = text("filing.procedure." + application.getProcedure());
        return new Bilingual(name + "　" + procedure.ja(), name + "  " + procedure.en());
    }

    private void toDraftsUser(Application draft, String template) {
        StaffUser user = em.find(StaffUser.class, draft.getFiler().getUserId());
        LocalDate changed = JapanClock.day(draft.getMilestones().getChangedAt());
        Map<String, Object> values = new HashMap<>();
        values.put("addressee", addressee(draft, user));
        values.put("procedure", text("filing.procedure." + draft.getProcedure()));
        values.put("startedOn", JapanClock.day(draft.getMilestones().getStartedAt()));
        values.put("deleteOn", DraftRule.deletedOn(changed));
        Letter letter = new Letter(
                template,
                Applications.subject(draft.getId()),
                FilingRelevance.occasion(draft),
                user.getEmail(),
                user.getId(),
                values);
        // nobody is in charge of a draft yet: its mail is the affair of the bureau that approved its user
        outbox.enqueue(letter, organization(draft).getBureau());
    }

    /**
     * A mail about an application to its user; {@code more} adds to the values that every such mail has. When the user was deleted it is kept
     * for officers to read and is not sent (C-3).
     */
    public void toUser(Application application, String template, String occasion, Map<String, Object> more) {
        Outbox.Entry entry = entry(application, template, occasion, more);
        if (hasLeft(application)) {
            outbox.keep(entry.letter(), entry.bureau(), LEFT);
        } else {
            outbox.enqueue(entry.letter(), entry.bureau());
        }
    }

    private boolean hasLeft(Application application) {
        return em.find(StaffUser.class, application.getFiler().getUserId()).isDeleted();
    }

    private Outbox.Entry entry(Application application, String template, String occasion, Map<String, Object> more) {
        StaffUser user = em.find(StaffUser.class, application.getFiler().getUserId());
        Map<String, Object> values = values(application);
        values.putAll(more);
        Letter letter = new Letter(
                template, Applications.subject(application.getId()), occasion, user.getEmail(), user.getId(), values);
        return new Outbox.Entry(letter, application.getBureau());
    }

    private void toApplicant(Application application, String template, Map<String, Object> values) {
        String address = application.getApplicant().getNotificationEmail();
        if (address == null) {
            return;
        }
        values.put("addressee", application.getApplicant().getNameLatin());
        Letter letter =
                new Letter(template, Applications.subject(application.getId()), "applicant", address, null, values);
        outbox.enqueue(letter, application.getBureau());
    }

    /** What every mail about an application may say. */
    private Map<String, Object> values(Application application) {
        StaffUser user = em.find(StaffUser.class, application.getFiler().getUserId());
        Bureau bureau = Offices.bureau(application.getBureau());
        Milestones milestones = application.getMilestones();
        Map<String, Object> values = new HashMap<>();
        values.put("addressee", addressee(application, user));
        values.put("applicantName", application.getApplicant().getNameLatin());
        values.put("procedure", text("filing.procedure." + application.getProcedure()));
        values.put("submittedOn", milestones.getFiledAt() == null ? null : JapanClock.day(milestones.getFiledAt()));
        values.put("submittedAt", milestones.getFiledAt());
        values.put("bureauName", new Bilingual(bureau.ja(), bureau.en()));
        values.put("bureauTel", bureau.phone());
        values.put("number", milestones.number());
        values.put("acceptanceNo", milestones.getAcceptanceNumber());
        values.put("endOfStay", application.getApplicant().getEndOfStay());
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private String addressee(Application application, StaffUser user) {
        return organization(application).getName() + " " + user.getName();
    }

    private Organization organization(Application application) {
        return em.find(Organization.class, application.getFiler().getOrganizationId());
    }

    private static Bilingual item(Application application) {
        String name = application.getApplicant().getNameLatin();
        String number = application.getMilestones().getProvisionalNumber();
        Bilingual procedure = text("filing.procedure." + application.getProcedure());
        return new Bilingual(number + "　" + name + "　" + procedure.ja(), number + "  " + name + "  " + procedure.en());
    }

    /** A text of the bundles in both languages. */
    public static Bilingual text(String key, Object... arguments) {
        return new Bilingual(Texts.get(Locale.JAPANESE, key, arguments), Texts.get(Locale.ENGLISH, key, arguments));
    }
}
