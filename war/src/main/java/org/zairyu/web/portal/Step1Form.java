package org.zairyu.web.portal;

import java.io.Serializable;
import java.time.LocalDate;
import org.zairyu.calendar.DateReading;
import org.zairyu.calendar.DateText;
import org.zairyu.filing.EntryDesk;
import org.zairyu.filing.FilingFacts;
import org.zairyu.filing.FilingWindow;
import org.zairyu.filing.Procedure;
import org.zairyu.web.page.Say;

/** What stands in the fields of Step1, and what follows from it. */
public class Step1Form implements Serializable {

    private String procedure;
    private String status;
    private String typedEnd;
    private String commission;

    /** The day as read from what was typed, or null. */
    public LocalDate getEndOfStay() {
        return typedEnd == null ? null : DateReading.of(typedEnd).day().orElse(null);
    }

    /** The day as it was read, with its weekday and the year of its era; null while there is none. */
    public String getReadBack() {
        LocalDate end = getEndOfStay();
        return end == null
                ? null
                : Say.text("staff.step1.end.read", DateText.day(end, Say.locale()), DateText.era(end));
    }

    /** When it can be filed, or null while the day is not known. */
    public FilingWindow getWindow() {
        LocalDate end = getEndOfStay();
        return end == null || procedure == null ? null : FilingFacts.window(Procedure.valueOf(procedure), end);
    }

    EntryDesk.Step1 step1() {
        Long commissionId = commission == null || commission.isEmpty() ? null : Long.valueOf(commission);
        return new EntryDesk.Step1(Procedure.valueOf(procedure), status, getEndOfStay(), commissionId);
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getTypedEnd() {
        return typedEnd;
    }

    public void setTypedEnd(String typedEnd) {
        this.typedEnd = typedEnd;
    }

    public String getCommission() {
        return commission;
    }

    public void setCommission(String commission) {
        this.commission = commission;
    }
}
