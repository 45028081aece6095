package org.zairyu.web.console;

import java.util.List;
import java.util.stream.Stream;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Scope;
import org.zairyu.organization.OrganizationKind;
import org.zairyu.web.page.Option;
import org.zairyu.web.page.Say;

/** What the queue can be narrowed to. */
final class QueueOptions {

    private QueueOptions() {}

    /** The procedures that anybody can file here. */
    static List<Option> procedures() {
        return Stream.of(OrganizationKind.values())
                .flatMap(kind -> Scope.offeredTo(kind).stream())
                .map(Scope.Offering::procedure)
                .distinct()
                .map(procedure -> Option.of(procedure.name(), Say.text("filing.procedure." + procedure)))
                .toList();
    }

    /** The states that officers see. */
    static List<Option> states() {
        return Stream.of(ApplicationState.values())
                .filter(ApplicationState::isFiled)
                .map(state -> Option.of(state.name(), Say.text("filing.state." + state)))
                .toList();
    }
}
