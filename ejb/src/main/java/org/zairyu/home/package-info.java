/** What needs a person now, gathered from all features: the home pages. */
package org.zairyu.home;
