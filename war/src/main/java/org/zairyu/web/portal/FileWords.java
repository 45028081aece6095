package org.zairyu.web.portal;

import org.zairyu.filing.ApplicationDetail;
import org.zairyu.web.page.Say;

/** A file in words: how large it is, how many pages. */
final class FileWords {

    private static final long KB = 1024;

    private FileWords() {}

    static String of(ApplicationDetail.AttachedFile file) {
        long size = Math.max(1, file.size() / KB);
        return file.pages() > 0 ? Say.text("staff.file.pages", size, file.pages()) : Say.text("staff.file.size", size);
    }
}
