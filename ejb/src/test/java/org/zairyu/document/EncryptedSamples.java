package org.zairyu.document;

import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.zairyu.document.CorpusSamples.Sample;

/** The encrypted PDFs of the corpus. */
final class EncryptedSamples {
    private final List<Sample> samples;

    private EncryptedSamples(List<Sample> samples) {
        this.samples = samples;
    }

    static void addTo(List<Sample> samples) {
        new EncryptedSamples(samples).encrypted();
    }

    private void pdf(String name, String what, byte[] content, Reason expected) {
        samples.add(new Sample(StoredFile.Kind.DOCUMENT, name, what, content, expected));
    }

    private void encrypted() {
        AccessPermission all = new AccessPermission();
        AccessPermission noPrint = new AccessPermission();
        noPrint.setCanPrint(false);
        AccessPermission noCopy = new AccessPermission();
        noCopy.setCanExtractContent(false);
        AccessPermission noChange = new AccessPermission();
        noChange.setCanModify(false);
        pdf("password-aes.pdf", "password, AES 256", PdfSamples.encrypted("o", "u", 256, all), Reason.PASSWORD);
        pdf("password-rc4.pdf", "password, RC4 40", PdfSamples.encrypted("o", "u", 40, all), Reason.PASSWORD);
        pdf("no-print.pdf", "printing forbidden", PdfSamples.encrypted("o", "", 128, noPrint), Reason.NO_PRINTING);
        pdf("no-copy.pdf", "copying forbidden", PdfSamples.encrypted("o", "", 256, noCopy), Reason.NO_COPYING);
        pdf("no-change.pdf", "changing forbidden", PdfSamples.encrypted("o", "", 256, noChange), Reason.ENCRYPTED);
        pdf("owner.pdf", "owner's password, all allowed", PdfSamples.encrypted("o", "", 256, all), Reason.ENCRYPTED);
        pdf("certificate.pdf", "for one certificate", withHandler("/Adobe.PubSec"), Reason.ENCRYPTED);
        pdf("network.pdf", "a server's sign-in", withHandler("/Rights.Server"), Reason.ENCRYPTED);
    }

    private static byte[] withHandler(String name) {
        return new RawPdf()
                .object(9, "<< /Filter " + name + " /V 4 /Length 128 /SubFilter /adbe.pkcs7.s5 >>")
                .trailer("/Encrypt 9 0 R /ID [<00> <00>]")
                .bytes();
    }
}
