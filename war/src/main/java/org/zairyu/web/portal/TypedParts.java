package org.zairyu.web.portal;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zairyu.audit.Actor;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.EntryView;
import org.zairyu.form.Answers;
import org.zairyu.form.Autofill;
import org.zairyu.form.Forms;
import org.zairyu.form.Part;
import org.zairyu.web.form.PartInput;
import org.zairyu.web.security.KeptPost;
import org.zairyu.web.security.KeptPosts;

/** The answers on one page of the form as they stand in its fields, and the versions of the parts that they were made from. */
final class TypedParts implements Serializable {

    private static final String INPUT = "form:part";

    private List<String> ids = List.of();
    private final Map<String, Answers> values = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    /**
     * Takes over which parts the page asks now. A version that is known already stays, 0 of a part that was never saved among them: it
     * tells what this page was made from, also when another window has saved since.
     */
    void ask(List<Part> parts, EntryView entry) {
        ids = parts.stream().map(Part::id).toList();
        ids.forEach(id -> versions.putIfAbsent(id, entry.versions().getOrDefault(id, 0L)));
    }

    /** Shows what was saved, and what is known already where nothing was answered. */
    void show(EntryView entry) {
        for (Part part : parts()) {
            Answers answers = entry.answers().getOrDefault(part.id(), Answers.none());
            values.put(part.id(), Autofill.fill(part, answers, entry.facts()));
        }
    }

    /** Takes what the person sent when their session had ended; false when there is no such thing. */
    boolean takeKept() {
        Optional<Map<String, String[]>> kept = KeptPosts.take(request()).map(KeptPost::parameters);
        kept.ifPresent(this::decode);
        return kept.isPresent();
    }

    private void decode(Map<String, String[]> parameters) {
        for (int i = 0; i < ids.size(); i++) {
            values.put(ids.get(i), PartInput.decode(Forms.part(ids.get(i)), INPUT + i, parameters));
        }
    }

    /** Takes what was typed from the inputs, right or wrong. */
    void take() {
        UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
        for (int i = 0; i < ids.size(); i++) {
            values.put(ids.get(i), ((PartInput) view.findComponent(INPUT + i)).typed());
        }
    }

    /** Saves every part; answers when another window saved one of them meanwhile, which is not written then, else null. */
    Instant save(EntryDesk desk, Actor actor, long id, boolean overwrite) {
        Instant conflict = null;
        for (Part part : parts()) {
            long version = versions.getOrDefault(part.id(), 0L);
            EntryDesk.Saved saved = desk.save(actor, id, part, values.get(part.id()), version, overwrite);
            if (saved.conflict()) {
                conflict = saved.savedAt();
            } else {
                versions.put(part.id(), saved.version());
            }
        }
        if (conflict == null) {
            KeptPosts.saved(request());
        }
        return conflict;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    List<Part> parts() {
        return ids.stream().map(Forms::part).toList();
    }

    Map<String, Answers> values() {
        return values;
    }
}
