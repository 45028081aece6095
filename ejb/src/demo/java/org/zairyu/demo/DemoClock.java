package org.zairyu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.zairyu.calendar.ClockShift;

/** Probe. */
@ApplicationScoped
public class DemoClock implements ClockShift {
    @Override
    public Duration shift() {
        return Duration.ZERO;
    }
}
