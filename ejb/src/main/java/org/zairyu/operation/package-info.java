/** What those who keep the system running must know at once: told by mail, so that nobody has to watch a log (N-2, S-7, X-5). */
package org.zairyu.operation;
