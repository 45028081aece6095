package org.zairyu.web.console;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import org.zairyu.examination.QueueFilter;
import org.zairyu.filing.ApplicationState;
import org.zairyu.filing.Procedure;

/** What the officer looked for last: coming back to the queue shows the same. It never stands in an address, since it holds names. */
@SessionScoped
public class QueueMemory implements Serializable {

    private Procedure procedure;
    private ApplicationState state;
    private String name;
    private String number;

    QueueFilter filter() {
        return new QueueFilter(procedure, name, number, state);
    }

    void clear() {
        procedure = null;
        state = null;
        name = null;
        number = null;
    }

    /** By what, in words. */
    public List<String> getConditions() {
        return new Narrowed()
                .by("console.applicant", name)
                .by("console.number", number)
                .by("console.procedure", "filing.procedure.", procedure)
                .by("console.state", "filing.state.", state)
                .words();
    }

    public boolean isNarrow() {
        return !filter().equals(QueueFilter.nothing());
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public void setProcedure(Procedure procedure) {
        this.procedure = procedure;
    }

    public ApplicationState getState() {
        return state;
    }

    public void setState(ApplicationState state) {
        this.state = state;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
