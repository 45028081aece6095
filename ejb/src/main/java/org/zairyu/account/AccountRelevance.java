package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zairyu.calendar.JapanClock;
import org.zairyu.notice.Relevance;

/**
 * Which mails about passwords and links hold no more when they are about to leave (N-3): the password was changed, the user is gone, a later
 * notice is due, or the link was used, replaced or has lapsed.
 */
@ApplicationScoped
public class AccountRelevance implements Relevance {

    private static final String LAPSED = "enroll.lapsed";

    /** Each is about the one link that its occasion names. */
    private static final List<String> LINKS = List.of(
            "enroll.approved",
            "enroll.approved.again",
            "enroll.link.reminder",
            LAPSED,
            "pw.reset",
            "mail.change.confirm");

    private static final String USERS = "select s from StaffUser s where s.id in :ids";

    private static final String LINKED = "select l from OneTimeLink l where l.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Override
    public Set<String> templates() {
        return Stream.concat(LINKS.stream(), AccountLetters.PASSWORD.stream()).collect(Collectors.toSet());
    }

    @Override
    public Map<Long, String> overtaken(Collection<Leaving> mails, Instant now) {
        Map<Long, String> overtaken = new HashMap<>();
        Map<Long, OneTimeLink> links = links(mails);
        Map<Long, StaffUser> users = users(mails);
        for (Leaving mail : mails) {
            Optional<String> reason = LINKS.contains(mail.template())
                    ? link(mail, links.get(mail.occasionId("link")), now)
                    : password(mail, users.get(mail.subjectId("staff")), JapanClock.day(now));
            reason.ifPresent(why -> overtaken.put(mail.id(), why));
        }
        return overtaken;
    }

    private static Optional<String> link(Leaving mail, OneTimeLink link, Instant now) {
        if (link == null) {
            return Optional.of("the link is gone");
        }
        LinkState state = link.state(now);
        if (state == LinkState.USED) {
            return Optional.of("the link was used");
        } else if (state == LinkState.REPLACED) {
            return Optional.of("a newer link has overtaken it");
        }
        boolean late = state == LinkState.LATE && !mail.template().equals(LAPSED);
        return late ? Optional.of("the link has lapsed") : Optional.empty();
    }

    private static Optional<String> password(Leaving mail, StaffUser user, LocalDate today) {
        if (user == null || user.isDeleted()) {
            return Optional.of("the 認証ID was deleted");
        }
        LocalDate until = user.getPasswordUntil();
        if (until == null || !until.toString().equals(mail.occasion())) {
            return Optional.of("the password was changed");
        }
        boolean later = !mail.template().equals(PasswordNotice.due(until, today).template());
        return later ? Optional.of("a later notice has overtaken it") : Optional.empty();
    }

    private Map<Long, OneTimeLink> links(Collection<Leaving> mails) {
        return byId(LINKED, OneTimeLink.class, ids(mails, mail -> mail.occasionId("link")), OneTimeLink::id);
    }

    private Map<Long, StaffUser> users(Collection<Leaving> mails) {
        List<Leaving> about =
                mails.stream().filter(mail -> !LINKS.contains(mail.template())).toList();
        return byId(USERS, StaffUser.class, ids(about, mail -> mail.subjectId("staff")), StaffUser::getId);
    }

    private static List<Long> ids(Collection<Leaving> mails, Function<Leaving, Long> id) {
        return mails.stream().map(id).filter(found -> found > 0).distinct().toList();
    }

    private <T> Map<Long, T> byId(String query, Class<T> type, List<Long> ids, Function<T, Long> id) {
        List<T> found = ids.isEmpty()
                ? new ArrayList<>()
                : em.createQuery(query, type).setParameter("ids", ids).getResultList();
        return found.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
