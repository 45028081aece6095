package org.zairyu.account;

import java.time.LocalDate;
import java.util.Optional;
import org.zairyu.organization.OrganizationKind;

/**
 * Whether a staff user is qualified to file (U-2, §1): of a 公益法人 or a 登録支援機関 only with a 申請等取次者証明書 that is valid on the day, of the
 * other kinds with one or recorded as meeting the conditions.
 *
 * @param certificateNumber null when none is held
 * @param certificateUntil  its last valid day, null when none is held
 * @param meetsConditions   recorded at the enrollment
 */
public record Qualification(String certificateNumber, LocalDate certificateUntil, boolean meetsConditions) {

    /** Why somebody is not qualified. */
    public enum Lack {
        /** No certificate, where one is needed. */
        CERTIFICATE_MISSING,
        /** The last valid day of the certificate is over. */
        CERTIFICATE_ENDED,
        /** Neither a valid certificate nor the conditions. */
        NEITHER
    }

    public Qualification {
        if ((certificateNumber == null) != (certificateUntil == null)) {
            throw new IllegalArgumentException("a certificate has a number and a last valid day");
        }
    }

    /** What is lacking on that day; empty when the person may file. */
    public Optional<Lack> lack(OrganizationKind kind, LocalDate today) {
        boolean valid = certificateUntil != null && !today.isAfter(certificateUntil);
        if (valid || (!kind.needsCertificate() && meetsConditions)) {
            return Optional.empty();
        }
        if (!kind.needsCertificate()) {
            return Optional.of(Lack.NEITHER);
        }
        return Optional.of(certificateUntil == null ? Lack.CERTIFICATE_MISSING : Lack.CERTIFICATE_ENDED);
    }
}
