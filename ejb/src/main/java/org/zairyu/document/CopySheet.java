package org.zairyu.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What stands on a sheet, all of it already worded in the sheet's language.
 *
 * @param title the sheet's name, also the PDF's: 申請書控え
 * @param subtitles lines under it: procedure and status of residence
 * @param head rows before the first heading: 申請受付番号, name
 * @param madeAt when it was made, in words
 * @param locale the language of the sheet
 */
public record CopySheet(
        String title,
        List<String> subtitles,
        List<CopyLine> head,
        List<CopySection> sections,
        String madeAt,
        Locale locale) {
    public CopySheet {
        Objects.requireNonNull(title);
        subtitles = List.copyOf(subtitles);
        head = List.copyOf(head);
        sections = List.copyOf(sections);
        Objects.requireNonNull(locale);
    }
}
