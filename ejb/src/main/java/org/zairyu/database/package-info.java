/** The ground below the features: the data source, the engines, the migrations, a page of a list. */
package org.zairyu.database;
