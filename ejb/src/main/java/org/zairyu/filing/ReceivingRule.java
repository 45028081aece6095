package org.zairyu.filing;

import java.util.List;

/** Which ways of receiving the result are open (R-1, R-2; guide §5(1)ウIV, 注16). */
public final class ReceivingRule {

    private ReceivingRule() {}

    /**
     * The ways to choose from.
     *
     * @param withReentry a re-entry permit is applied for together with it
     * @param stampOnly the permission is stamped in the passport, no card (a period of 3 months or less)
     * @param newKanji kanji are newly to be written on the card
     */
    public static List<ReceivingMethod> choices(
            Procedure procedure, boolean withReentry, boolean stampOnly, boolean newKanji) {
        if (procedure == Procedure.COE) {
            return List.of(ReceivingMethod.MAIL, ReceivingMethod.POST);
        }
        if (withReentry || stampOnly || newKanji) {
            return List.of(ReceivingMethod.COUNTER);
        }
        return List.of(ReceivingMethod.POST, ReceivingMethod.COUNTER);
    }

    /** Whether the user may still change it in the portal: ① only before filing, ②-⑤ until it is examined. */
    public static boolean changeable(Procedure procedure, ApplicationState state) {
        boolean open =
                Transitions.permits(state, ApplicationAction.CHOOSE_RECEIVING, org.zairyu.audit.Actor.Kind.STAFF);
        return open && (procedure != Procedure.COE || !state.isFiled());
    }
}
