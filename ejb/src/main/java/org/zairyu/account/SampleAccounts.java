package org.zairyu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Knows the accounts of the demonstration by their names, so that a deployment for the world can refuse them. */
@ApplicationScoped
public class SampleAccounts {

    /** 認証IDs are made by chance: another account with one of these is not to be expected. */
    static final List<String> AUTH_IDS = List.of(
            "R2SHKTANAB",
            "R3SHKSUZKG",
            "R4SEKYAMAS",
            "R5SHCKATEG",
            "R6HTJMJTHS",
            "R7ZADWATAB",
            "R8ZADNAKA2",
            "R9KUMKBYSF",
            "RASJENMRJJ",
            "RBSHKKMRAK",
            "RCPRSHMDAZ",
            "RDKGAKMRAJ",
            "RERYYSHDA3",
            "RCSHKXKATK");

    /** A login name alone may be anybody's; with this name it is not. */
    static final Map<String, String> OFFICERS = Map.ofEntries(
            Map.entry("saeki", "佐伯 直子"),
            Map.entry("ogawa", "小川 隆"),
            Map.entry("hayashi", "林 恵子"),
            Map.entry("tokyo-counter", "石井 真"),
            Map.entry("tokyo-admin", "岡田 学"),
            Map.entry("inoue", "井上 彩"),
            Map.entry("osaka-approver", "松本 豊"),
            Map.entry("osaka-admin", "清水 光"),
            Map.entry("hattori", "服部 修"),
            Map.entry("nagoya-approver", "水野 香織"),
            Map.entry("nagoya-admin", "近藤 清"));

    private static final String STAFF =
            "select s.id from StaffUser s where s.authId in :ids and s.credentials.deletedAt is null";

    private static final String BY_LOGIN =
            "select o from Officer o where o.login in :logins and o.credentials.deletedAt is null";

    @PersistenceContext
    EntityManager em;

    /** Whether one of them is there and not locked out. */
    public boolean areThere() {
        boolean staff = !em.createQuery(STAFF, Long.class)
                .setParameter("ids", AUTH_IDS)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return staff
                || em
                        .createQuery(BY_LOGIN, Officer.class)
                        .setParameter("logins", new ArrayList<>(OFFICERS.keySet()))
                        .getResultList()
                        .stream()
                        .anyMatch(officer -> OFFICERS.get(officer.getLogin()).equals(officer.getName()));
    }
}
