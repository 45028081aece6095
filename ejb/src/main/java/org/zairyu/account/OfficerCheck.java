package org.zairyu.account;

import java.util.ArrayList;
import java.util.List;
import org.zairyu.office.Bureau;
import org.zairyu.office.Offices;

/** What an administrator may write about an officer (S-3). */
public final class OfficerCheck {

    private static final int LONGEST_NAME = 60;

    private OfficerCheck() {}

    /** Of a new officer. */
    public static List<OfficerFault> fresh(OfficerDetails typed) {
        List<OfficerFault> faults = new ArrayList<>(of(typed));
        if (LoginName.parse(typed.login()).isEmpty()) {
            faults.add(OfficerFault.LOGIN_SHAPE);
        }
        return faults;
    }

    /**
     * Of a change.
     *
     * @param own whether administrators change their own record
     */
    public static List<OfficerFault> change(OfficerDetails typed, boolean own) {
        List<OfficerFault> faults = new ArrayList<>(of(typed));
        if (own && !typed.roles().contains(OfficerRole.ADMINISTRATOR)) {
            faults.add(OfficerFault.OWN_ADMINISTRATOR);
        }
        return faults;
    }

    private static List<OfficerFault> of(OfficerDetails typed) {
        List<OfficerFault> faults = new ArrayList<>();
        if (typed.name().isEmpty()) {
            faults.add(OfficerFault.NAME_MISSING);
        } else if (typed.name().length() > LONGEST_NAME) {
            faults.add(OfficerFault.NAME_LONG);
        }
        if (typed.email() == null || typed.email().isBlank()) {
            faults.add(OfficerFault.MAIL_MISSING);
        } else if (MailShape.parse(typed.email()).isEmpty()) {
            faults.add(OfficerFault.MAIL_SHAPE);
        }
        if (Offices.bureaus().stream().map(Bureau::key).noneMatch(typed.bureau()::equals)) {
            faults.add(OfficerFault.BUREAU_MISSING);
        }
        if (typed.roles().isEmpty()) {
            faults.add(OfficerFault.ROLES_MISSING);
        }
        return faults;
    }
}
