/** The regional bureaus, district offices and branches, which prefectures they are in charge of, and where they are reached. */
package org.zairyu.office;
