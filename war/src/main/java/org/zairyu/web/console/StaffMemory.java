package org.zairyu.web.console;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import org.zairyu.enrollment.StaffSearch;
import org.zairyu.enrollment.StaffState;

/** Whom the officer looked for last: coming back to the list shows the same. It never stands in an address, since it holds names. */
@SessionScoped
public class StaffMemory implements Serializable {

    private String person = "";
    private String organization = "";
    private StaffState state;

    StaffSearch search() {
        return new StaffSearch(person, organization, state);
    }

    void clear() {
        person = "";
        organization = "";
        state = null;
    }

    /** By what, in words. */
    public List<String> getConditions() {
        return new Narrowed()
                .by("console.enroll.person", person)
                .by("console.enroll.organization", organization)
                .by("console.state", "enrollment.staff.", state)
                .words();
    }

    public boolean isNarrow() {
        return !person.isBlank() || !organization.isBlank() || state != null;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization == null ? "" : organization;
    }

    public StaffState getState() {
        return state;
    }

    public void setState(StaffState state) {
        this.state = state;
    }
}
