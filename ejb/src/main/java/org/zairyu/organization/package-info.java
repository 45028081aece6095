/** Organizations: their kinds, categories and places, and who commissioned them (§1). */
package org.zairyu.organization;
