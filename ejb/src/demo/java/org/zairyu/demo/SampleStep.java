package org.zairyu.demo;

import java.time.Instant;

/** One thing that somebody does with a sample application, at a moment of the past. {@code detail} is of the kind's own. */
record SampleStep(SampleCase of, Instant at, Kind kind, String detail) {

    enum Kind {
        /** A draft; detail: how many parts are answered. */
        DRAFT,
        ENTER,
        DOCUMENTS,
        PHOTO,
        /** The receiving method; detail: post, counter or counter-kanji. */
        RECEIVING,
        FILE,
        /** The round of the following day, for all that was filed. */
        NUMBER,
        TAKE,
        /** Documents are asked for; detail: by how many days from then. */
        ASK,
        ANSWER,
        /** Permitted; detail: the period. */
        PERMIT,
        REFUSE,
        WITHDRAW,
        RECEIVE
    }
}
