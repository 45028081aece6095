package org.zairyu.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Logger;
import org.zairyu.notice.MailSettings;

/** At each start as long as there is no officer: writes the token for the first administrator to the log, and where to use it. */
@Singleton
@Startup
@DependsOn("ProductionStart")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    FirstBook book;

    @Inject
    Instance<OfficersBrought> brought;

    @Inject
    MailSettings settings;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tell() {
        if (!brought.isResolvable() && book.isNobodyThere()) {
            String page = settings.portalUrl() + "/console/first.xhtml";
            String token = issue();
            LOG.warning(() -> "There is no officer yet. To make the first administrator, open " + page
                    + " and enter this token, which works for " + FirstBook.LIFE.toHours()
                    + " hours and until the next start: " + token);
        }
    }

    private String issue() {
        try {
            return book.issue();
        } catch (EJBException | PersistenceException firstOfTwoNodes) {
            // another node wrote the row at the same moment: it is there now
            return book.issue();
        }
    }
}
