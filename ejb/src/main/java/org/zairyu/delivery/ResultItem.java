package org.zairyu.delivery;

/** One thing to send or to bring for the result (§5(2)); the words are {@code delivery.item.<name>}. */
public enum ResultItem {
    /** 在留資格認定証明書送付用封筒, with acceptance number and count on its back. */
    ENVELOPE_COE,
    /** 在留カード送付用封筒. */
    ENVELOPE_CARD,
    /** 就労資格証明書送付用封筒. */
    ENVELOPE_WORKCERT,
    /** 手数料納付書 with the revenue stamps. */
    FEE_FORM,
    /** The present 在留カード, the original. */
    CARD_ORIGINAL,
    /** The present 指定書, taken out of the passport; never the passport itself. */
    DESIGNATION,
    /** A copy of the 在留カード or 特別永住者証明書, else of the passport's identity page. */
    CARD_COPY,
    /** 旅券. */
    PASSPORT,
    /** 在留カード, where one was handed out. */
    CARD,
    /** The mail of the end of examination, as a copy or on a screen. */
    MAIL,
    /** 申請等取次者証明書, where held. */
    AGENT_CERTIFICATE,
    /** An identity paper with photo of the one who comes. */
    IDENTITY
}
