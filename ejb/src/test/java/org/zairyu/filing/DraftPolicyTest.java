package org.zairyu.filing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Only the operator's own word switches drafts off. */
class DraftPolicyTest {

    private static DraftPolicy policy(String drafts) {
        DraftPolicy policy = new DraftPolicy();
        policy.drafts = drafts;
        return policy;
    }

    @Test
    void draftsAreKeptUnlessTheOperatorSwitchesThemOff() {
        assertTrue(policy("on").isKept());
        assertFalse(policy("off").isKept());
    }
}
