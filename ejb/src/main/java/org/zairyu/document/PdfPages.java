package org.zairyu.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;

/** Walks the pages of a PDF as they are, not as their count claims, and tries whether what is on them can be read. */
final class PdfPages {
    private final COSDocument document;
    private final Deadline deadline;
    private final Unpacked unpacked;
    private final int most;
    private final Set<COSStream> tried = Collections.newSetFromMap(new IdentityHashMap<>());
    private long left;
    private int pages;

    PdfPages(COSDocument document, Deadline deadline, PdfCheck.Limits limits) {
        this.document = document;
        this.deadline = deadline;
        this.unpacked = new Unpacked(deadline);
        this.most = limits.pages();
        this.left = limits.unpackedContents();
    }

    /** The number of pages; stops at none, at too many, at a page that is not there or cannot be read, and
     * where they unpack to more than any viewer should be given. */
    int count() throws IOException {
        COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary root = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw new PdfReader.Stopped(Reason.NO_PAGES);
        }
        walk(root);
        if (pages == 0) {
            throw new PdfReader.Stopped(Reason.NO_PAGES);
        }
        return pages;
    }

    private void walk(COSDictionary root) throws IOException {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> nodes = new ArrayDeque<>();
        nodes.push(root);
        while (!nodes.isEmpty()) {
            deadline.check();
            COSDictionary node = nodes.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null || COSName.PAGE.equals(node.getCOSName(COSName.TYPE))) {
                page(node);
            } else if (seen.add(node)) {
                addKids(kids, nodes);
            } else {
                throw new PdfReader.Stopped(Reason.BROKEN);
            }
        }
    }

    private static void addKids(COSArray kids, Deque<COSDictionary> nodes) throws IOException {
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                throw new PdfReader.Stopped(Reason.BROKEN);
            }
            nodes.push(kid);
        }
    }

    private void page(COSDictionary page) throws IOException {
        if (COSName.PAGES.equals(page.getCOSName(COSName.TYPE))) {
            return;
        }
        if (++pages > most) {
            throw new PdfReader.Stopped(Reason.TOO_MANY_PAGES);
        }
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                tryToRead(array.getObject(i));
            }
        } else if (page.containsKey(COSName.CONTENTS)) {
            tryToRead(contents);
        }
    }

    private void tryToRead(COSBase contents) throws IOException {
        if (!(contents instanceof COSStream stream)) {
            if (contents == null || contents == COSNull.NULL) {
                throw new PdfReader.Stopped(Reason.BROKEN);
            }
            return;
        }
        if (Unpacked.countable(stream) && tried.add(stream)) {
            left -= unpacked.size(stream, left);
        }
        if (left < 0) {
            throw new PdfReader.Stopped(Reason.TOO_COMPLEX);
        }
    }
}
