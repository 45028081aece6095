package org.zairyu.document;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What files there are. Who may see them is decided by the owner's feature before it asks here. */
@Stateless
public class FileDirectory {
    private static final String FACTS =
            "select new org.zairyu.document.FileFacts(f.id, f.kind, f.state, f.owner, f.round, f.name, f.size,"
                    + " f.sha256, f.pages, f.width, f.height, f.receivedAt) from StoredFile f ";
    private static final String BY_ID = FACTS + "where f.id = :id";
    private static final String BY_OWNER = FACTS + "where f.owner = :owner order by f.round, f.id";

    @PersistenceContext
    EntityManager em;

    public Optional<FileFacts> find(long id) {
        return em.createQuery(BY_ID, FileFacts.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All of one owner, in the order of the rounds, proposed ones too. */
    public List<FileFacts> ofOwner(String owner) {
        return em.createQuery(BY_OWNER, FileFacts.class)
                .setParameter("owner", owner)
                .getResultList();
    }
}
