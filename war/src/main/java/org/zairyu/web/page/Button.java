package org.zairyu.web.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;
import java.util.Map;

/**
 * A submit button that may hold an icon. The standard one is an input without room for it, or a link that needs inline
 * script, which the content policy forbids.
 */
@FacesComponent(value = "zairyu.Button", createTag = true, namespace = "zairyu.page", tagName = "button")
public class Button extends UICommand {

    private static final Map<String, String> QUESTIONS =
            Map.of("confirm", "data-confirm", "confirmText", "data-confirm-text", "confirmLabel", "data-confirm-label");

    public Button() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "zairyu.Button";
    }

    @Override
    public void decode(FacesContext context) {
        if (context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context))) {
            queueEvent(new ActionEvent(this));
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("button", this);
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("name", getClientId(context), null);
        writer.writeAttribute("class", Looks.classes(text("look")), null);
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            if (!text(question.getKey()).isEmpty()) {
                writer.writeAttribute(question.getValue(), text(question.getKey()), null);
            }
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("button");
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
