package org.zairyu.web.page;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the fields of a page stand, so that its faults are told in their order, whoever found them. */
final class PageOrder {

    private final Map<String, Integer> places = new HashMap<>();

    private PageOrder() {}

    /** The order of the page that is being made. */
    static PageOrder of(FacesContext context) {
        PageOrder order = new PageOrder();
        order.walk(context.getViewRoot(), context);
        return order;
    }

    /** Nothing is asked of what it passes: whether a part is shown may depend on the faults that are being put in order. */
    private void walk(UIComponent component, FacesContext context) {
        add(component.getClientId(context));
        // rows of a list are not entered: their number is part of the id, and their faults keep their order
        boolean rows = component instanceof NamingContainer
                && !(component instanceof UIForm)
                && !(component instanceof UIViewRoot)
                && !UIComponent.isCompositeComponent(component);
        if (!rows) {
            component.getFacetsAndChildren().forEachRemaining(inner -> walk(inner, context));
        }
    }

    /** One that is given, for tests. */
    static PageOrder of(List<String> ids) {
        PageOrder order = new PageOrder();
        ids.forEach(order::add);
        return order;
    }

    private void add(String id) {
        places.putIfAbsent(id, places.size());
    }

    /**
     * In the order of the page: what is meant of the whole page first. What is no component, a fieldset of the page's own, stays after
     * the fault that was told before it.
     */
    List<Errors.Line> sorted(List<Errors.Line> lines) {
        Map<Errors.Line, Integer> sought = new IdentityHashMap<>();
        int before = -1;
        for (Errors.Line line : lines) {
            before = line.anchor().isEmpty() ? -1 : place(line.anchor()).orElse(before);
            sought.put(line, before);
        }
        return lines.stream().sorted(Comparator.comparing(sought::get)).toList();
    }

    /** The place of the field, or of the nearest thing around it that has one; that it is in a form says too little. */
    private Optional<Integer> place(String anchor) {
        for (String id = anchor; id.contains(":"); id = id.substring(0, id.lastIndexOf(':'))) {
            if (places.containsKey(id)) {
                return Optional.of(places.get(id));
            }
        }
        return Optional.empty();
    }
}
