package org.zairyu.web.security;

import jakarta.security.enterprise.credential.Credential;
import org.zairyu.account.SecondStepDesk;

/** What a person typed in the second step; carries back the answer. */
final class CodeCredential implements Credential {

    private final Half half;
    private final String typed;
    private SecondStepDesk.Answer answer;

    CodeCredential(Half half, String typed) {
        this.half = half;
        this.typed = typed;
    }

    Half half() {
        return half;
    }

    String typed() {
        return typed;
    }

    void answered(SecondStepDesk.Answer given) {
        this.answer = given;
    }

    /** What came of it; null before it was tried. */
    SecondStepDesk.Answer answer() {
        return answer;
    }
}
