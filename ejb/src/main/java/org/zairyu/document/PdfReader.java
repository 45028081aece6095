package org.zairyu.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * PDFBox's parser with two watchmen: it stops at any encryption and says of which sort, and it counts what tables and
 * object streams unpack to before PDFBox unpacks them.
 */
final class PdfReader extends PDFParser {
    /** Stopped on purpose, for a reason that can be told. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Stopped(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    private static final COSName STANDARD = COSName.getPDFName(StandardSecurityHandler.FILTER);

    private final Unpacked unpacked;
    private final Set<COSStream> counted = new HashSet<>();
    private long left;
    private long leftForTables;
    private Stopped stopped;

    PdfReader(RandomAccessRead source, Deadline deadline, PdfCheck.Limits limits) throws IOException {
        super(source, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.unpacked = new Unpacked(deadline);
        this.left = limits.unpackedObjects();
        this.leftForTables = limits.unpackedTables();
    }

    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary encryption = document.getEncryptionDictionary();
        if (encryption != null && !STANDARD.equals(encryption.getCOSName(COSName.FILTER))) {
            // for certificates or a server: nothing here could open it, and there is nothing to try
            throw new Stopped(Reason.ENCRYPTED);
        }
        try {
            super.prepareDecryption();
        } catch (InvalidPasswordException needed) {
            throw new Stopped(Reason.PASSWORD);
        } catch (Deadline.Passed passed) {
            throw passed;
        } catch (IOException otherHandler) {
            throw new Stopped(Reason.ENCRYPTED);
        }
        stopIfEncrypted();
    }

    /** Any encryption ends the reading; also found when PDFBox had to rebuild a damaged file's table. */
    void stopIfEncrypted() throws IOException {
        if (document.getEncryptionDictionary() == null && getEncryption() == null) {
            return;
        }
        AccessPermission may = getAccessPermission();
        if (may != null && !may.canPrint()) {
            throw new Stopped(Reason.NO_PRINTING);
        }
        if (may != null && !may.canExtractContent()) {
            throw new Stopped(Reason.NO_COPYING);
        }
        throw new Stopped(Reason.ENCRYPTED);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (isTable(stream)) {
            leftForTables = count(stream, leftForTables);
        } else if (COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
            left = count(stream, left);
        }
        return stream;
    }

    private static boolean isTable(COSDictionary dictionary) {
        return COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE)) || dictionary.containsKey(COSName.W);
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        // the table alone says which stream holds objects: one without the type must be counted too
        COSBase holder = document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
        if (holder instanceof COSStream stream) {
            left = count(stream, left);
        }
        return super.parseObjectStreamObject(number, key);
    }

    private long count(COSStream stream, long budget) throws IOException {
        throwIfStopped();
        if (!counted.add(stream)) {
            return budget;
        }
        long rest = Unpacked.countable(stream) ? budget - unpacked.size(stream, budget) : -1;
        if (rest < 0) {
            stopped = new Stopped(Reason.TOO_COMPLEX);
            throwIfStopped();
        }
        return rest;
    }

    /** PDFBox swallows what goes wrong while it follows a reference; ask again when all references were followed. */
    void throwIfStopped() throws Stopped {
        if (stopped != null) {
            throw stopped;
        }
    }
}
