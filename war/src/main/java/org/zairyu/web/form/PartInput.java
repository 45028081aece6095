package org.zairyu.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.Resource;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zairyu.form.Answers;
import org.zairyu.form.CheckResult;
import org.zairyu.form.Facts;
import org.zairyu.form.Field;
import org.zairyu.form.FieldFault;
import org.zairyu.form.Part;
import org.zairyu.form.PartCheck;

/**
 * A whole part of a form as one input: {@code <zf:part value="#{bean.answers}" part="#{bean.part}" facts="#{bean.facts}"/>}
 * with {@code xmlns:zf="zairyu.form"}. Its value are the normalised {@link Answers}. A request that adds or removes a row
 * shows the page again without a check; nothing typed is lost in either case.
 */
@FacesComponent(value = "org.zairyu.web.form.PartInput", createTag = true, namespace = "zairyu.form", tagName = "part")
public class PartInput extends UIInput {
    private transient List<FieldFault> faults = List.of();
    private transient List<FieldFault> warnings = List.of();
    private transient String focus = "";

    public PartInput() {
        setRendererType(null);
    }

    /** The answers as a request's parameters hold them, unchecked; for a request that is looked at again later. */
    public static Answers decode(Part part, String clientId, Map<String, String[]> parameters) {
        return PartDecoder.decode(part, clientId, parameters).typed();
    }

    public Part getPart() {
        return (Part) getStateHelper().eval("part");
    }

    public void setPart(Part part) {
        getStateHelper().put("part", part);
    }

    public Facts getFacts() {
        return (Facts) getStateHelper().eval("facts");
    }

    public void setFacts(Facts facts) {
        getStateHelper().put("facts", facts);
    }

    /** The level of the sections' headings, 2 unless set. */
    public int getLevel() {
        return ((Number) getStateHelper().eval("level", 2)).intValue();
    }

    public void setLevel(int level) {
        getStateHelper().put("level", level);
    }

    /** What stands in the inputs: what this request typed, checked or not, or else the value. For keeping a draft. */
    public Answers typed() {
        if (getSubmittedValue() instanceof Answers submitted) {
            return submitted;
        }
        return getValue() instanceof Answers answers ? answers : Answers.none();
    }

    /** What must be corrected before this part is taken, for the error summary; empty before a check. */
    public List<PartFault> faults() {
        return lines(faults);
    }

    /** What the person should look at although it was taken in this request. */
    public List<PartFault> warnings() {
        return lines(warnings);
    }

    @Override
    public void decode(FacesContext context) {
        Map<String, String[]> parameters = context.getExternalContext().getRequestParameterValuesMap();
        if (!PartDecoder.isPosted(getClientId(context), parameters)) {
            return;
        }
        PartDecoder.Decoded decoded = PartDecoder.decode(getPart(), getClientId(context), parameters);
        setSubmittedValue(decoded.typed());
        if (decoded.again()) {
            focus = decoded.focus();
            context.renderResponse();
        }
    }

    @Override
    public void validate(FacesContext context) {
        if (!(getSubmittedValue() instanceof Answers submitted)) {
            return;
        }
        CheckResult result = PartCheck.check(getPart(), submitted, getFacts());
        faults = result.faults();
        warnings = result.warnings();
        setValid(result.isFine());
        if (result.isFine()) {
            setValue(result.answers());
            setSubmittedValue(null);
            return;
        }
        for (PartFault fault : faults()) {
            context.addMessage(fault.anchor(), new FacesMessage(FacesMessage.SEVERITY_ERROR, fault.text(), null));
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Markup markup = new Markup(context.getResponseWriter(), this, icons(context));
        boolean raw = getSubmittedValue() != null;
        Sheet sheet =
                new Sheet(getPart(), getClientId(context), typed(), raw, getFacts(), locale(context), faults, focus);
        new PartRenderer(markup, sheet, getLevel()).draw();
    }

    private List<PartFault> lines(List<FieldFault> found) {
        Locale locale = locale(getFacesContext());
        String clientId = getClientId();
        return found.stream()
                .map(fault -> new PartFault(
                        clientId + ":" + anchor(fault.path()), fault.label().in(locale), fault.text(locale)))
                .toList();
    }

    /** A fault of an address or a duration as a whole belongs to its first input. */
    private String anchor(String path) {
        return getPart()
                .field(path)
                .filter(field -> field.type().isCompound())
                .map(Field::columns)
                .map(columns -> path + "." + columns.get(0).id())
                .orElse(path);
    }

    private static Locale locale(FacesContext context) {
        return context.getViewRoot().getLocale();
    }

    private static String icons(FacesContext context) {
        Resource icons = context.getApplication().getResourceHandler().createResource("icons.svg", "img");
        return icons == null ? "" : icons.getRequestPath();
    }
}
