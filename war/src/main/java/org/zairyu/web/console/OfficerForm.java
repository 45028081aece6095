package org.zairyu.web.console;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zairyu.account.OfficerDetails;
import org.zairyu.account.OfficerRole;
import org.zairyu.account.OfficerView;

/** What is typed about an officer. */
public class OfficerForm implements Serializable {

    private String name = "";
    private String login = "";
    private String email = "";
    private String bureau = "";
    private final Map<String, Boolean> roles = new HashMap<>();

    OfficerForm() {
        Stream.of(OfficerRole.values()).forEach(role -> roles.put(role.name(), false));
    }

    /** As it stands recorded. */
    static OfficerForm of(OfficerView view) {
        OfficerForm form = new OfficerForm();
        form.name = view.row().name();
        form.login = view.row().login();
        form.email = view.email();
        form.bureau = view.row().bureau();
        view.row().roles().forEach(role -> form.roles.put(role.name(), true));
        return form;
    }

    OfficerDetails details() {
        Set<OfficerRole> chosen = EnumSet.noneOf(OfficerRole.class);
        Stream.of(OfficerRole.values())
                .filter(role -> Boolean.TRUE.equals(roles.get(role.name())))
                .forEach(chosen::add);
        return new OfficerDetails(name, login, email, bureau, chosen);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    /** By the name of the role. */
    public Map<String, Boolean> getRoles() {
        return roles;
    }
}
