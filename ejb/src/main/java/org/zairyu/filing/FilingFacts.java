package org.zairyu.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.zairyu.account.StaffUser;
import org.zairyu.maintenance.MaintenanceBoard;
import org.zairyu.organization.Organization;
import org.zairyu.organization.Pledge;

/** Gathers what {@link Completeness} and {@link FilingWindow} look at, so that pages and desks ask the same rule the same way. */
@Stateless
public class FilingFacts {

    @PersistenceContext
    EntityManager em;

    @Inject
    MaintenanceBoard maintenance;

    /** Whether a maintenance window is in force, so that nothing is filed (L-7). */
    public boolean isClosed(Instant now) {
        return maintenance.inForce(now).isPresent();
    }

    /** What the application lacks on this day before it can be filed. */
    public List<Completeness.Missing> missing(Application application, LocalDate today) {
        Organization organization =
                em.find(Organization.class, application.getFiler().getOrganizationId());
        return Completeness.missing(
                new Completeness.Facts(
                        window(
                                        application.getProcedure(),
                                        application.getApplicant().getEndOfStay())
                                .on(today),
                        right(application, organization, today),
                        application.getDocumentsFileId() != null,
                        application.getPhotoFileId() != null,
                        application.getReceiving().getMethod() != null,
                        birthDate(application.getApplicant().getBirthDate())),
                today);
    }

    private Completeness.Right right(Application application, Organization organization, LocalDate today) {
        Filer filer = application.getFiler();
        StaffUser user = em.find(StaffUser.class, filer.getUserId());
        return new Completeness.Right(
                user.qualification().lack(organization.getKind(), today).isEmpty(),
                Scope.offers(organization.getKind(), application.getProcedure(), application.getStatus()),
                isCommissioned(organization, filer.getUserId(), filer.getCommissionId()));
    }

    /** Whether the commissioning organization is named, and pledged for the user, exactly where the kind of organization needs one (U-3). */
    public boolean isCommissioned(Organization organization, long userId, Long commissionId) {
        if (commissionId == null || !organization.getKind().filesOnCommission()) {
            return commissionId == null && !organization.getKind().filesOnCommission();
        }
        Pledge pledge = em.find(Pledge.class, new Pledge.Key(commissionId, userId));
        return pledge != null && pledge.isLive();
    }

    /** When an application of this procedure can be filed, by the day on which its reckoning turns. */
    public static FilingWindow window(Procedure procedure, LocalDate day) {
        return switch (procedure) {
            case COE -> FilingWindow.always();
            case CHANGE -> FilingWindow.change(null, day);
            case EXTENSION -> FilingWindow.extension(day);
            case ACQUISITION -> FilingWindow.acquisition(day);
            case WORKCERT -> FilingWindow.workCertificate(day);
            case REENTRY, EXTRA -> throw new IllegalArgumentException(
                    procedure + " is filed only together with another procedure");
        };
    }

    private static LocalDate birthDate(String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null; // known to the year or month only
        }
    }
}
