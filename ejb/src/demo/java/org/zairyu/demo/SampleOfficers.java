package org.zairyu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.zairyu.account.OfficersBrought;

/** The sample data have administrators of their own. */
@ApplicationScoped
public class SampleOfficers implements OfficersBrought {}
