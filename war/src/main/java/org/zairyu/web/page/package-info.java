/** What all pages share: language, icons, messages, errors, the words and tones of states and deadlines. */
package org.zairyu.web.page;
