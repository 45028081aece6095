/** A part of an official form as one input of a page: it decodes, checks and draws from the definition. */
package org.zairyu.web.form;
