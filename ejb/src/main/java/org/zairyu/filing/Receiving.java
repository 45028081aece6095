package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The chosen way of receiving the result: at the counter it names the office; {@code newKanji} forces the counter. */
@Embeddable
public class Receiving {

    @Enumerated(EnumType.STRING)
    @Column(name = "receiving_method")
    private ReceivingMethod method;

    @Column(name = "counter_office")
    private String counterOffice;

    @Column(name = "new_kanji")
    private boolean newKanji;

    protected Receiving() {}

    private Receiving(ReceivingMethod method, String counterOffice, boolean newKanji) {
        this.method = method;
        this.counterOffice = counterOffice;
        this.newKanji = newKanji;
    }

    static Receiving notChosen() {
        return new Receiving(null, null, false);
    }

    public static Receiving byPost() {
        return new Receiving(ReceivingMethod.POST, null, false);
    }

    /** At the counter of {@code office}; {@code newKanji} when kanji are newly to be written on the card. */
    public static Receiving atCounter(String office, boolean newKanji) {
        if (office == null || office.isBlank()) {
            throw new IllegalArgumentException("receiving at the counter names the office");
        }
        return new Receiving(ReceivingMethod.COUNTER, office, newKanji);
    }

    public ReceivingMethod getMethod() {
        return method;
    }

    public String getCounterOffice() {
        return counterOffice;
    }

    public boolean isNewKanji() {
        return newKanji;
    }
}
