package org.zairyu.notice;

import java.util.List;
import org.zairyu.TestHouse;

/** What other features' tests read of the mails in the outbox. */
public final class Written {

    private Written() {}

    /** The addresses of the mails made from that template, in the order in which they were written. */
    public static List<String> to(TestHouse house, String template) {
        return read(house, "select n.recipient from Notice n where n.template = :template order by n.id", template);
    }

    /** The texts of the mails made from that template. */
    public static List<String> bodies(TestHouse house, String template) {
        return read(house, "select n.body from Notice n where n.template = :template order by n.id", template);
    }

    /** Where the mails made from that template stand, by the names of {@link NoticeState}. */
    public static List<String> states(TestHouse house, String template) {
        return house
                .tx(() -> house.em()
                        .createQuery(
                                "select n.state from Notice n where n.template = :template order by n.id",
                                NoticeState.class)
                        .setParameter("template", template)
                        .getResultList())
                .stream()
                .map(Enum::name)
                .toList();
    }

    private static List<String> read(TestHouse house, String query, String template) {
        return house.tx(() -> house.em()
                .createQuery(query, String.class)
                .setParameter("template", template)
                .getResultList());
    }
}
