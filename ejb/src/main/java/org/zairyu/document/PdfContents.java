package org.zairyu.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Looks through every object of a PDF, reachable or not, for what would act by itself or carry other files.
 * Objects that a later saving replaced are not part of the document any more and do not count.
 */
final class PdfContents {
    private static final Map<COSName, Reason> ACTIONS = Map.ofEntries(
            entry("JavaScript", Reason.SCRIPT),
            entry("Launch", Reason.LAUNCH),
            entry("GoToR", Reason.OUTSIDE_ACTION),
            entry("GoToE", Reason.OUTSIDE_ACTION),
            entry("SubmitForm", Reason.OUTSIDE_ACTION),
            entry("ImportData", Reason.OUTSIDE_ACTION),
            entry("Rendition", Reason.MEDIA),
            entry("Movie", Reason.MEDIA),
            entry("Sound", Reason.MEDIA),
            entry("RichMediaExecute", Reason.MEDIA));
    private static final Map<COSName, Reason> SUBTYPES = Map.ofEntries(
            entry("FileAttachment", Reason.ATTACHMENT),
            entry("RichMedia", Reason.MEDIA),
            entry("Movie", Reason.MEDIA),
            entry("Sound", Reason.MEDIA),
            entry("Screen", Reason.MEDIA),
            entry("3D", Reason.MEDIA));
    private static final Map<COSName, Reason> KEYS = Map.ofEntries(
            entry("JS", Reason.SCRIPT),
            entry("JavaScript", Reason.SCRIPT),
            entry("AA", Reason.SCRIPT),
            entry("EF", Reason.ATTACHMENT),
            entry("EmbeddedFiles", Reason.ATTACHMENT),
            entry("Collection", Reason.PORTFOLIO),
            entry("XFA", Reason.XFA));
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");

    private final COSDocument document;
    private final Deadline deadline;
    private final Set<Reason> found = EnumSet.noneOf(Reason.class);
    private final Deque<COSBase> toSee = new ArrayDeque<>();

    PdfContents(COSDocument document, Deadline deadline) {
        this.document = document;
        this.deadline = deadline;
    }

    private static Map.Entry<COSName, Reason> entry(String name, Reason reason) {
        return Map.entry(COSName.getPDFName(name), reason);
    }

    void refuseWhatActs() throws IOException {
        see(document.getTrailer());
        for (COSObjectKey key : new ArrayList<>(document.getXrefTable().keySet())) {
            deadline.check();
            see(document.getObjectFromPool(key).getObject());
        }
        if (!found.isEmpty()) {
            throw new PdfReader.Stopped(found.iterator().next());
        }
    }

    /** Everything that stands in the object itself; references are followed by the table, so no circle can hold us. */
    private void see(COSBase object) {
        add(object);
        while (!toSee.isEmpty()) {
            COSBase next = toSee.pop();
            if (next instanceof COSDictionary dictionary) {
                judge(dictionary);
                dictionary.getValues().forEach(this::add);
            } else if (next instanceof COSArray array) {
                array.forEach(this::add);
            }
        }
    }

    private void add(COSBase object) {
        if (object instanceof COSDictionary || object instanceof COSArray) {
            toSee.push(object);
        }
    }

    private void judge(COSDictionary dictionary) {
        note(ACTIONS, dictionary.getCOSName(COSName.S));
        note(SUBTYPES, dictionary.getCOSName(COSName.SUBTYPE));
        if (EMBEDDED_FILE.equals(dictionary.getCOSName(COSName.TYPE))) {
            found.add(Reason.ATTACHMENT);
        }
        KEYS.forEach((key, reason) -> {
            if (says(dictionary.getDictionaryObject(key))) {
                found.add(reason);
            }
        });
    }

    /** Programs leave empty lists behind (a Names tree without names); those do nothing. */
    private static boolean says(COSBase value) {
        if (value instanceof COSDictionary dictionary) {
            return dictionary.size() > 0 && !isEmptyTree(dictionary);
        }
        if (value instanceof COSArray array) {
            return array.size() > 0;
        }
        return value != null && value != COSNull.NULL;
    }

    private static boolean isEmptyTree(COSDictionary dictionary) {
        COSArray names = dictionary.getCOSArray(COSName.NAMES);
        return names != null && names.size() == 0 && dictionary.getCOSArray(COSName.KIDS) == null;
    }

    private void note(Map<COSName, Reason> reasons, COSName name) {
        if (name != null && reasons.containsKey(name)) {
            found.add(reasons.get(name));
        }
    }
}
