package org.zairyu.filing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.zairyu.office.Offices;

/** Gives the two numbers of an application (F-11), each from its gap-free series, within the caller's transaction. */
@Stateless
public class Numbers {

    @PersistenceContext
    EntityManager em;

    @EJB
    NumberSeriesOpening opening;

    /** The next provisional number of this day. Call it as late as possible: it holds the day's series until the commit. */
    public String provisional(LocalDate today) {
        return ApplicationNumber.provisional(today, next(ApplicationNumber.provisionalSeries(today)));
    }

    /** The next acceptance number of the bureau in charge. */
    public String acceptance(String bureau, Procedure procedure, LocalDate today) {
        String letter = Offices.bureau(bureau).letter();
        long running = next(ApplicationNumber.acceptanceSeries(letter, procedure, today));
        return ApplicationNumber.acceptance(letter, procedure, today, running);
    }

    /** The next number of any other gap-free series; holds it until the commit. */
    public long running(String series) {
        return next(series);
    }

    private long next(String series) {
        NumberSeries row = em.find(NumberSeries.class, series, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            opening.open(series);
            row = em.find(NumberSeries.class, series, LockModeType.PESSIMISTIC_WRITE);
        }
        return row.next();
    }
}
