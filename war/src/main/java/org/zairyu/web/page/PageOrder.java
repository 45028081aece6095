package org.zairyu.web.page;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the fields of a page stand, so that its faults are told in their order, whoever found them. */
final class PageOrder {

    private final Map<String, Integer> places = new HashMap<>();

    private PageOrder() {}

    /** The order of the page that is being made. */
    static PageOrder of(FacesContext context) {
        PageOrder order = new PageOrder();
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (ignored, component) -> order.add(component, context));
        return order;
    }

    /** One that is given, for tests. */
    static PageOrder of(List<String> ids) {
        PageOrder order = new PageOrder();
        ids.forEach(order::add);
        return order;
    }

    private VisitResult add(UIComponent component, FacesContext context) {
        add(component.getClientId(context));
        // rows of a list are not entered: without its row nothing in them can be asked, and their faults keep their
        // order
        boolean rows = component instanceof NamingContainer
                && !(component instanceof UIForm)
                && !UIComponent.isCompositeComponent(component);
        return rows ? VisitResult.REJECT : VisitResult.ACCEPT;
    }

    private void add(String id) {
        places.putIfAbsent(id, places.size());
    }

    /** In the order of the page: what is meant of the whole page first, what is nowhere on it last. */
    List<Errors.Line> sorted(List<Errors.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> place(line.anchor())))
                .toList();
    }

    /** The place of the field, or of the nearest thing around it that has one. */
    private int place(String anchor) {
        if (anchor.isEmpty()) {
            return -1;
        }
        for (String id = anchor; !id.isEmpty(); id = id.substring(0, Math.max(0, id.lastIndexOf(':')))) {
            Integer place = places.get(id);
            if (place != null) {
                return place;
            }
        }
        return Integer.MAX_VALUE;
    }
}
