package org.zairyu.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;

/** {@link Arrival} as it is stored; the time as 14:30. */
@Embeddable
class ArrivalColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "route")
    private Route route;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_time")
    private String time;

    @Column(name = "outside_confirmed")
    private boolean outsideConfirmed;

    protected ArrivalColumns() {}

    ArrivalColumns(Arrival arrival) {
        route = arrival.route();
        receivedOn = arrival.receivedOn();
        time = arrival.time() == null ? null : arrival.time().toString();
        outsideConfirmed = arrival.outsideConfirmed();
    }

    Arrival read() {
        return new Arrival(route, receivedOn, time == null ? null : LocalTime.parse(time), outsideConfirmed);
    }
}
