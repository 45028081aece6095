package org.zairyu.account;

import java.util.List;
import org.zairyu.account.OwnAccountDesk.Refusal;

/**
 * What came of a change of the second factor.
 *
 * @param refusal null when it was made
 * @param codes   new recovery codes, to be shown once; empty where there are none
 * @param epoch   of the person's sessions from now on; of no meaning when it was refused
 */
public record FactorChange(Refusal refusal, List<String> codes, int epoch) {

    public boolean ok() {
        return refusal == null;
    }

    static FactorChange refused(Refusal refusal) {
        return new FactorChange(refusal, List.of(), 0);
    }

    @Override
    public String toString() {
        return "FactorChange";
    }
}
