package org.zairyu.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zairyu.audit.Actor;
import org.zairyu.audit.AuditTrail;

/** Remembers what was written to the audit trail. */
final class RecordedAudit extends AuditTrail {

    private final List<String> entries = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void append(Actor actor, String action, String subject, Map<String, String> facts) {
        entries.add(actor.kind() + " " + action + " " + subject + " " + new TreeMap<>(facts));
    }

    @Override
    public void refused(Actor actor, String action, String subject, String reason) {
        entries.add(actor.kind() + " refused " + action + " " + subject + " " + reason);
    }

    List<String> entries() {
        return List.copyOf(entries);
    }
}
