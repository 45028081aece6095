package org.zairyu.web.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The radio buttons of {@code z:choices}, each in its label so that the whole box is the target. */
@FacesComponent(value = "zairyu.RadioList", createTag = true, namespace = "zairyu.page", tagName = "radios")
public class RadioList extends UIInput {

    public RadioList() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "zairyu.RadioList";
    }

    @Override
    public void decode(FacesContext context) {
        String name = getClientId(context);
        String marker = name + ":_";
        var posted = context.getExternalContext().getRequestParameterMap();
        if (posted.containsKey(name) || posted.containsKey(marker)) {
            String chosen = posted.get(name);
            // only what was offered can be chosen; anything else is as if nothing had been
            setSubmittedValue(isOffered(chosen) ? chosen : "");
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String name = getClientId(context);
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name + ":_", null);
        writer.endElement("input");
        int number = 0;
        for (Option option : options()) {
            // the first button carries the id of the field, so that the summary's link reaches it
            encode(writer, option, name, number == 0 ? name : name + "_" + number);
            number++;
        }
    }

    private void encode(ResponseWriter writer, Option option, String name, String id) throws IOException {
        writer.startElement("label", this);
        writer.writeAttribute("class", "choice", null);
        writer.startElement("input", this);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", option.value(), null);
        if (option.value().equals(current())) {
            writer.writeAttribute("checked", "checked", null);
        }
        writer.endElement("input");
        writer.startElement("span", this);
        writer.writeText(option.label(), null);
        if (option.sub() != null) {
            writer.startElement("span", this);
            writer.writeAttribute("class", "sub", null);
            writer.writeText(option.sub(), null);
            writer.endElement("span");
        }
        writer.endElement("span");
        writer.endElement("label");
    }

    private String current() {
        Object value = getSubmittedValue() != null ? getSubmittedValue() : getValue();
        return Objects.toString(value, "");
    }

    private boolean isOffered(String chosen) {
        return options().stream().anyMatch(option -> option.value().equals(chosen));
    }

    @SuppressWarnings("unchecked")
    private List<Option> options() {
        return (List<Option>) getAttributes().get("options");
    }
}
