/** Every word a person reads: one bundle a language, merged from one file an area, Japanese leading and English its twin. */
package org.zairyu.text;
