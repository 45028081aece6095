package org.zairyu.enrollment;

import org.zairyu.organization.OrganizationKind;

/** The five conditions of an approval (E-5, §4(1)オ①-⑤), in the guide's order; periodic reports are checked by the same ones. */
public enum ApprovalCondition {
    /** ① The person holds a 申請等取次者証明書, or meets the conditions for one. */
    FILING_AGENT,
    /** ② The organization meets the conditions of filing agents. */
    ORGANIZATION,
    /** ③ It makes the notifications on acceptance and employment. */
    NOTIFICATIONS,
    /** ④ The pledge (誓約書) was handed in. */
    PLEDGE,
    /** ⑤ Stable and continuous business, for category 3 that wants to attach what category 2 does. */
    STABLE_BUSINESS;

    /** Whether the condition is asked of that kind of organization; ⑤ only when it wants to be treated as category 2. */
    public boolean applies(OrganizationKind kind, boolean asksCategory2) {
        return switch (this) {
            case FILING_AGENT, ORGANIZATION, PLEDGE -> true;
            case NOTIFICATIONS -> !kind.filesOnCommission();
            case STABLE_BUSINESS -> !kind.filesOnCommission() && asksCategory2;
        };
    }
}
