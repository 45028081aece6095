package org.zairyu.filing;

import java.time.LocalDate;
import org.zairyu.organization.OrganizationKind;

/** Whether a staff user may file at all on a day (U-2; guide §1 注1, 注2). */
public final class FilerRule {

    private FilerRule() {}

    /**
     * Staff of 公益法人 and 登録支援機関 need a valid 申請等取次者証明書; the others need one, or the recorded finding that they meet the
     * conditions for one.
     *
     * @param certificateUntil the certificate's last valid day, or null without one
     */
    public static boolean entitled(
            OrganizationKind kind, LocalDate certificateUntil, boolean meetsConditions, LocalDate today) {
        boolean certificate = certificateUntil != null && !today.isAfter(certificateUntil);
        return certificate || (!kind.filesOnCommission() && meetsConditions);
    }
}
