package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** That a user was sent a notice for a last valid day: its key is unique over all nodes, so that it goes out once (N-3). */
@Entity
@Table(name = "report_notice")
class ReportNotice {

    @EmbeddedId
    private Key key;

    protected ReportNotice() {}

    ReportNotice(long staffUserId, LocalDate lastDay, ReportRule.Stage stage) {
        key = new Key();
        key.staffUserId = staffUserId;
        key.lastDay = lastDay;
        key.stage = stage;
    }

    /** User, last valid day and stage. */
    @Embeddable
    static class Key implements Serializable {

        @Column(name = "staff_user_id")
        private long staffUserId;

        @Column(name = "last_day")
        private LocalDate lastDay;

        @Enumerated(EnumType.STRING)
        @Column(name = "stage")
        private ReportRule.Stage stage;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && staffUserId == that.staffUserId
                    && lastDay.equals(that.lastDay)
                    && stage == that.stage;
        }

        @Override
        public int hashCode() {
            return Objects.hash(staffUserId, lastDay, stage);
        }
    }
}
