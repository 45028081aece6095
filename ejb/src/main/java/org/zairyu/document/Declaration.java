package org.zairyu.document;

import java.util.List;
import java.util.Objects;

/**
 * 資料添付に関する申告書 (reference form 9; ), its fields already worded in Japanese, the language of the form.
 * Fields that are not known are empty.
 *
 * @param addressee the head of the bureau in charge, without 殿
 * @param date 申告年月日
 * @param number 申請受付番号, or the provisional one, or empty before submission
 * @param now documents that this file holds
 * @param later documents that follow
 */
public record Declaration(
        String addressee,
        String date,
        Why why,
        String number,
        String procedure,
        String status,
        Applicant applicant,
        List<String> now,
        List<String> later,
        Declarant declarant) {
    /** Why documents are sent in more than one file; one is ticked. */
    public enum Why {
        /** ① More follows, because not all fits 10 MB. */
        OVER_LIMIT,
        /** ② An official asked for more. */
        ASKED_FOR
    }

    /** 申請人. */
    public record Applicant(String name, String nationality, String birth) {}

    /** 申告者: the user, the organization, and how to reach them. */
    public record Declarant(String name, String organization, String contact) {}

    public Declaration {
        Objects.requireNonNull(why);
        Objects.requireNonNull(applicant);
        Objects.requireNonNull(declarant);
        now = List.copyOf(now);
        later = List.copyOf(later);
    }
}
