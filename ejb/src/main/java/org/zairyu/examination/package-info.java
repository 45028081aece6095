/** The officers' work: the queue of a bureau, one case on one screen, asking for documents, deciding. */
package org.zairyu.examination;
