package org.zairyu.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** The faults of a page, in the order of its fields: for the title, the summary on top and the words at each field. */
@Named
@RequestScoped
public class Errors {

    /** One line of the summary; {@code anchor} is the id of the field, empty when the whole page is meant. */
    public record Line(String anchor, String text) {}

    private PageOrder order;

    public boolean isAny() {
        return !getLines().isEmpty();
    }

    public List<Line> getLines() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (isFault(message)) {
                    lines.add(new Line(id == null ? "" : id, message.getSummary()));
                }
            }
        }
        return lines.size() > 1 ? order(context).sorted(lines) : lines;
    }

    /** The fields do not move while the page is made, so their order is looked up once. */
    private PageOrder order(FacesContext context) {
        if (order == null) {
            order = PageOrder.of(context);
        }
        return order;
    }

    /** Whether something is wrong with a field, so that mending it leads on; else the page as a whole was refused. */
    public boolean isOfFields() {
        return getLines().stream().anyMatch(line -> !line.anchor().isEmpty());
    }

    /** Whether a password was typed, which a page never gives back. */
    public boolean isWithPassword() {
        return isPasswordSent(FacesContext.getCurrentInstance().getExternalContext()) || Anew.isWithPassword();
    }

    static boolean isPasswordSent(ExternalContext context) {
        return context.getRequestParameterMap().keySet().stream()
                .anyMatch(name -> name.matches(".*:(present|fresh|again|password):input"));
    }

    /** What is wrong with one field, said of the field itself or of its input; empty when nothing is. */
    public String of(String field) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<FacesMessage> messages = new ArrayList<>(context.getMessageList(field));
        messages.addAll(context.getMessageList(field + ":input"));
        return messages.stream()
                .filter(Errors::isFault)
                .map(FacesMessage::getSummary)
                .collect(Collectors.joining(" "));
    }

    /** Ids of what explains the field: its hint and its error, as far as they are there; null when neither is. */
    public String describedBy(String field, String hint) {
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(field + "-h");
        }
        if (!of(field).isEmpty()) {
            ids.add(field + "-e");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Good news for the whole page, once. */
    public List<String> getNews() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> !isFault(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isFault(FacesMessage message) {
        return message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_WARN.getOrdinal();
    }
}
