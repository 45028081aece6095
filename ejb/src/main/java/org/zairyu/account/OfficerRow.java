package org.zairyu.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One officer as a line of the administrators' list.
 *
 * @param bureau  key of the unit
 * @param roles   in their order
 * @param lastDay on which the link can be used or the password is valid, as the state says; null where there is none
 */
public record OfficerRow(
        long id,
        String login,
        String name,
        String bureau,
        List<OfficerRole> roles,
        OfficerState state,
        LocalDate lastDay)
        implements Serializable {}
