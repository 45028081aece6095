/**
 * Documents (資料) and face photos (顔写真): what is accepted and why not, where it is kept, and the PDFs the portal
 * writes itself. Knows nothing of applications: whose a file is stands in it as a word ("application:123").
 */
package org.zairyu.document;
