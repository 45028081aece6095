package org.zairyu.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One running number, such as the provisional numbers of one day. It is raised in the transaction that uses the number, under a lock
 * on this row: no number is lost by a crash, none is given twice, over all nodes (F-11).
 */
@Entity
@Table(name = "number_series")
class NumberSeries {

    @Id
    private String series;

    @Column(name = "last_value")
    private long lastValue;

    protected NumberSeries() {}

    NumberSeries(String series) {
        this.series = series;
    }

    long next() {
        return ++lastValue;
    }
}
