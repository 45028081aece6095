package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens a series of numbers in a transaction of its own, so that two first users of it do not undo each other's work. */
@Stateless
public class NumberSeriesOpening {

    private static final Logger LOG = Logger.getLogger(NumberSeriesOpening.class.getName());

    @PersistenceContext
    EntityManager em;

    /** Makes sure that the series is there. Somebody else may open it at the same moment: then theirs stands. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(String series) {
        try {
            em.persist(new NumberSeries(series));
            em.flush();
        } catch (PersistenceException e) {
            LOG.log(Level.FINE, "the series was opened by somebody else", e);
        }
    }
}
