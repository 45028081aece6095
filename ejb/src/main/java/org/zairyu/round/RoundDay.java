package org.zairyu.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** How many of one thing a round did on one day, over all nodes. */
@Entity
@Table(name = "round_day")
class RoundDay {

    @EmbeddedId
    private Key key;

    private long done;

    @Column(name = "longest_ms")
    private long longest;

    @Column(name = "last_at")
    private Instant lastAt;

    protected RoundDay() {}

    RoundDay(String round, String deed, LocalDate day, long done, long longest, Instant lastAt) {
        key = new Key();
        key.round = round;
        key.deed = deed;
        key.day = day;
        this.done = done;
        this.longest = longest;
        this.lastAt = lastAt;
    }

    /** Round, deed and day. */
    @Embeddable
    static class Key implements Serializable {

        private String round;

        private String deed;

        private LocalDate day;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && round.equals(that.round)
                    && deed.equals(that.deed)
                    && day.equals(that.day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(round, deed, day);
        }
    }
}
