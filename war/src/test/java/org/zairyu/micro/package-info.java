/** One Payara Micro with the built WAR, started once for all tests of the run that need it. */
package org.zairyu.micro;
