package org.zairyu.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Where an icon of the sprite stands; asked a hundred times a page, so the address is made once. */
@Named
@ApplicationScoped
public class Icons {

    private volatile String sprite;

    /** {@code <use href="#{icons.at('check')}"/>}: the symbol i-check of img/icons.svg. */
    public String at(String name) {
        String address = sprite;
        if (address == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            Resource resource = context.getApplication().getResourceHandler().createResource("icons.svg", "img");
            address = context.getExternalContext().encodeResourceURL(resource.getRequestPath());
            sprite = address;
        }
        return address + "#i-" + name;
    }
}
