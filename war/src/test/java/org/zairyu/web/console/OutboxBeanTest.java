package org.zairyu.web.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;
import org.zairyu.audit.Actor;
import org.zairyu.notice.NoticeState;
import org.zairyu.notice.OutboxDirectory;
import org.zairyu.notice.OutboxLine;
import org.zairyu.web.security.CurrentUser;

class OutboxBeanTest {

    private final List<OutboxDirectory.Filter> asked = new ArrayList<>();

    private final OutboxBean bean = new OutboxBean();

    OutboxBeanTest() {
        bean.memory = new OutboxMemory();
        bean.me = new CurrentUser() {
            @Override
            public Actor actor() {
                return Actor.officer(1);
            }
        };
        bean.directory = new OutboxDirectory() {
            @Override
            public List<OutboxLine> list(Actor viewer, Filter filter, OutboxLine after, int atMost) {
                asked.add(filter);
                return List.of();
            }

            @Override
            public Map<NoticeState, Integer> counts(Actor viewer) {
                return Map.of(NoticeState.FAILED, 100);
            }
        };
    }

    @Test
    @Requirement("N-4")
    void whatIsTypedNarrowsTheListUnderEachTab() {
        bean.getMemory().setText(" suzuki ");
        bean.getMemory().setTemplate("pw.reset");
        bean.setState("FAILED");
        bean.load();
        assertEquals(List.of(new OutboxDirectory.Filter(NoticeState.FAILED, "pw.reset", "suzuki", null)), asked);
    }

    @Test
    @Requirement("N-4")
    void aTabThatOnlyGrowsHasNoCount() {
        bean.load();
        assertEquals("99+", bean.count(NoticeState.FAILED));
        assertEquals(null, bean.count(NoticeState.SENT));
    }
}
