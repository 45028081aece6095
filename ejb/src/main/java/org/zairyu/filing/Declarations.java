package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import org.zairyu.account.StaffUser;
import org.zairyu.audit.Actor;
import org.zairyu.calendar.JapanClock;
import org.zairyu.document.DocumentStore;
import org.zairyu.document.Refusal;
import org.zairyu.document.StoredFile;
import org.zairyu.organization.Organization;

/** The 資料添付に関する申告書 that the portal makes for a further attachment, from what it knows already (A-5, 注13). */
@Stateless
public class Declarations {

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentStore store;

    @Inject
    JapanClock clock;

    /** Takes a file in with the declaration for this round as its first page. */
    StoredFile receiveWithDeclaration(
            Application application, DocumentRequest request, Actor actor, String name, InputStream content)
            throws Refusal {
        throw new UnsupportedOperationException();
    }
}
