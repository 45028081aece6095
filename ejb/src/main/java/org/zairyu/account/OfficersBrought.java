package org.zairyu.account;

/** That officers come with the deployment itself, as with the sample data: no token for a first administrator is made then. */
public interface OfficersBrought {}
