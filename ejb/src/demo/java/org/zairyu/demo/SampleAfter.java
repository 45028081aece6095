package org.zairyu.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zairyu.audit.Actor;
import org.zairyu.document.Received;
import org.zairyu.filing.AnswerRequestDesk;
import org.zairyu.filing.ReceiptDesk;

/** What staff users do in the sample data after filing. */
@Stateless
public class SampleAfter {

    private static final String NOTE = "ご依頼の資料を添付します。";

    @Inject
    AnswerRequestDesk answers;

    @Inject
    ReceiptDesk receipts;

    public void answer(Actor actor, long id, Received documents) {
        answers.attach(actor, id, documents);
        answers.send(actor, id, NOTE);
    }

    public void register(Actor actor, long id) {
        receipts.register(actor, id);
    }
}
