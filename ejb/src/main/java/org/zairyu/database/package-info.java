/** The ground below the features: the data source, the engines, the migrations. */
package org.zairyu.database;
