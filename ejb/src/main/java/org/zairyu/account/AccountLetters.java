package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Bilingual;
import org.zairyu.notice.Letter;
import org.zairyu.notice.Outbox;
import org.zairyu.notice.SealedLink;
import org.zairyu.office.Bureau;
import org.zairyu.office.Offices;
import org.zairyu.organization.Organization;

/** The mails about accounts, written into the outbox in the transaction of what they tell of (N-2). */
@ApplicationScoped
public class AccountLetters {

    /** What a user waits for who has no password yet. */
    static final List<String> FIRST =
            List.of("enroll.approved", "enroll.approved.again", "enroll.link.reminder", "enroll.lapsed");

    static final List<String> PASSWORD = List.of("pw.expiry30", "pw.expiry7", "pw.expired");

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    /** 利用申出の承認のお知らせ, with the link for the first password. */
    public void approved(StaffUser user, OneTimeLink link, String template) {
        write(user, template, "link:" + link.id(), Map.of("link", link(link), "linkLastDay", link.lastDay()));
    }

    /** Takes back what waits about a first password. */
    public void withdrawFirst(StaffUser user, String reason) {
        outbox.withdraw(FIRST, subject(user), reason);
    }

    /** 認証IDのお知らせ: the password was set the first time. */
    public void activated(StaffUser user) {
        withdrawFirst(user, "the password was set");
        Map<String, Object> values = new HashMap<>();
        values.put("authId", AuthId.shown(user.getAuthId()));
        values.put("authLastDay", user.getAuthorizedUntil());
        putLastDay(values, user);
        write(user, "account.id", "first", values);
    }

    /**
     * パスワード再設定のご案内.
     *
     * @param address where it was asked for from; the mail tells its network
     */
    public void reset(StaffUser user, OneTimeLink link, String address) {
        Map<String, Object> values = from(address);
        values.put("link", link(link));
        values.put("linkUntil", link.deadAt());
        values.put("askedAt", link.createdAt());
        write(user, "pw.reset", "link:" + link.id(), values);
    }

    /** The rough network, when there is one to tell. */
    private static Map<String, Object> from(String address) {
        Map<String, Object> values = new HashMap<>();
        RoughNetwork.of(address).ifPresent(network -> values.put("network", network));
        return values;
    }

    /** パスワード再設定について: not the password is what is missing; once a day at most. */
    public void resetInVain(StaffUser user, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        if (user.getAuthorizedUntil() != null && !user.isDeleted()) {
            values.put("authLastDay", user.getAuthorizedUntil());
        }
        // a deleted user has no registered address any more, and is told nevertheless
        write(user, "pw.reset.expired", today.toString(), user.getEmail(), values);
    }

    /** パスワード変更のお知らせ; what waits about the old password is taken back (N-3). */
    public void passwordChanged(StaffUser user, Instant now) {
        withdrawPassword(user);
        Map<String, Object> values = new HashMap<>();
        values.put("changedAt", now);
        putLastDay(values, user);
        write(user, "pw.changed", now.toString(), values);
    }

    /** Takes back what waits about the end of a password. */
    public void withdrawPassword(StaffUser user) {
        outbox.withdraw(PASSWORD, subject(user), "the password was changed");
    }

    /** ログイン失敗によるロックのお知らせ; once a day at most, however many networks somebody tries from. */
    public void locked(StaffUser user, Instant now, Instant until) {
        write(user, "account.locked", JapanClock.day(now).toString(), Map.of("lockedAt", now, "lockedUntil", until));
    }

    /** ロック解除のお知らせ. */
    public void unlocked(StaffUser user, Instant now) {
        write(user, "account.unlocked", now.toString(), Map.of("at", now));
    }

    /** ログインのお知らせ, after many failures; the mail tells the network of the address. */
    public void oddSignIn(StaffUser user, Instant now, String address) {
        Map<String, Object> values = from(address);
        values.put("at", now);
        write(user, "account.login.odd", now.toString(), values);
    }

    /** メールアドレス変更の確認 to the new address, the notice with the link that stops it to the old one. */
    public void mailChangeAsked(StaffUser user, OneTimeLink change, OneTimeLink stop) {
        outbox.withdraw(List.of("mail.change.confirm", "mail.change.notice"), subject(user), "asked for anew");
        write(
                user,
                "mail.change.confirm",
                "link:" + change.id(),
                change.detail(),
                Map.of("link", link(change), "linkUntil", change.deadAt()));
        write(
                user,
                "mail.change.notice",
                "link:" + stop.id(),
                user.getEmail(),
                Map.of("newMasked", MailMask.of(change.detail()), "stopLink", link(stop)));
    }

    /** メールアドレス変更完了のお知らせ, to the old and to the new address. */
    public void mailChanged(StaffUser user, String before, OneTimeLink change) {
        Map<String, Object> values = Map.of("newMasked", MailMask.of(user.getEmail()));
        write(user, "mail.change.done", "link:" + change.id() + ":old", before, values);
        write(user, "mail.change.done", "link:" + change.id() + ":new", user.getEmail(), values);
    }

    static String subject(StaffUser user) {
        return "staff:" + user.getId();
    }

    static SealedLink link(OneTimeLink link) {
        return new SealedLink(link.id());
    }

    private static void putLastDay(Map<String, Object> values, StaffUser user) {
        if (user.getPasswordUntil() != null) {
            values.put("pwLastDay", user.getPasswordUntil());
        }
    }

    /** A letter to the registered address. */
    public void write(StaffUser user, String template, String occasion, Map<String, Object> values) {
        Organization organization = em.find(Organization.class, user.getOrganizationId());
        outbox.enqueue(letter(user, organization, template, occasion, values), organization.getBureau());
    }

    /** A letter to that address, whatever is registered when it is sent. */
    private void write(StaffUser user, String template, String occasion, String to, Map<String, Object> values) {
        Organization organization = em.find(Organization.class, user.getOrganizationId());
        Letter letter = letter(user, organization, template, occasion, values).to(to);
        outbox.enqueue(letter, organization.getBureau());
    }

    /** A letter to a user whose organization is at hand. */
    static Outbox.Entry entry(
            StaffUser user, Organization organization, String template, String occasion, Map<String, Object> values) {
        return new Outbox.Entry(letter(user, organization, template, occasion, values), organization.getBureau());
    }

    /** A letter about something that concerns everybody. */
    static Outbox.Entry entry(StaffUser user, Organization organization, Circular circular) {
        Letter letter = letter(user, organization, circular.template(), circular.occasion(), circular.values());
        return new Outbox.Entry(letter.about(circular.about() + ":" + subject(user)), organization.getBureau());
    }

    private static Letter letter(
            StaffUser user, Organization organization, String template, String occasion, Map<String, Object> values) {
        Bureau bureau = Offices.bureau(organization.getBureau());
        Map<String, Object> all = new HashMap<>(values);
        all.put("addressee", organization.getName() + " " + user.getName());
        all.put("bureauName", new Bilingual(bureau.ja(), bureau.en()));
        all.put("bureauTel", bureau.phone());
        return new Letter(template, subject(user), occasion, user.getEmail(), user.getId(), all);
    }
}
