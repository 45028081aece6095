/** The demonstration: sample data on first start, and a clock that an administrator moves forward. No deployment carries it. */
package org.zairyu.demo;
