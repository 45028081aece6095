/** The load program: what the product does in a second, on a server and a database of its own (profile {@code bench}). */
package org.zairyu.bench;
