package org.zairyu.office;

/**
 * A desk of the online system that is written to by post.
 *
 * @param postal    seven digits without a hyphen
 * @param address   the Japanese address
 * @param addressee who the envelope names
 */
public record PostalDesk(String postal, String address, String addressee) {

    /** What the desk is for. */
    public enum Purpose {
        /** Applications for use to Tokyo's bureau (§4(1)ア注8). */
        TOKYO_ENROLLMENT,
        /** Results by post, the whole country (§5(2)イ 郵送先). */
        RESULTS_BY_POST
    }
}
