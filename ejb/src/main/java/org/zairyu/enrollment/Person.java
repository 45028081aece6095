package org.zairyu.enrollment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The person who is to use the portal, as it stands on the paper; anything may be missing while it is only half recorded.
 *
 * @param kana              full-width katakana
 * @param nationality       as written, in Japanese
 * @param email             where the result is mailed (E-7)
 * @param phone             digits
 * @param language          ja or en
 * @param certificateNumber of the 申請等取次者証明書, or null
 * @param certificateUntil  its last valid day, or null
 */
public record Person(
        String name,
        String kana,
        String nationality,
        String email,
        String phone,
        String language,
        String certificateNumber,
        LocalDate certificateUntil)
        implements Serializable {}
