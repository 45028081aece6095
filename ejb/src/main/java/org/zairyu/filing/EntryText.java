package org.zairyu.filing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zairyu.form.Answers;
import org.zairyu.form.Facts;
import org.zairyu.form.Page;
import org.zairyu.form.Part;
import org.zairyu.form.PartText;
import org.zairyu.form.SectionText;

/** The answers of an application as text, part by part: for the check page, the officer's view and the copy on paper (F-16). */
public final class EntryText {

    /** One part as text; {@code page} is the page on which it was answered. */
    public record PartText(String page, String part, String title, List<SectionText> sections)
            implements Serializable {

        public String getPage() {
            return page;
        }

        public String getPart() {
            return part;
        }

        public String getTitle() {
            return title;
        }

        public List<SectionText> getSections() {
            return sections;
        }
    }
}
