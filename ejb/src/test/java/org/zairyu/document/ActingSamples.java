package org.zairyu.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zairyu.document.CorpusSamples.Sample;

/** The PDFs of the corpus that would do something by themselves or carry something along. */
final class ActingSamples {
    static final String JS = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    private final List<Sample> samples;

    ActingSamples(List<Sample> samples) {
        this.samples = samples;
    }

    void add() {
        acting();
        carrying();
    }

    private void pdf(String name, String what, byte[] content, Reason expected) {
        samples.add(new Sample(StoredFile.Kind.DOCUMENT, name, what, content, expected));
    }

    private void acting() {
        pdf(
                "open-script.pdf",
                "script on opening",
                new RawPdf().catalog("/OpenAction " + JS).bytes(),
                Reason.SCRIPT);
        pdf(
                "named-script.pdf",
                "script by name",
                new RawPdf()
                        .catalog("/Names << /JavaScript << /Names [(a) " + JS + "] >> >>")
                        .bytes(),
                Reason.SCRIPT);
        pdf(
                "page-script.pdf",
                "acts when the page opens",
                new RawPdf().page("/AA << /O << /S /GoTo /D [3 0 R /Fit] >> >>").bytes(),
                Reason.SCRIPT);
        pdf(
                "disguised.pdf",
                "script, its name disguised",
                new RawPdf()
                        .catalog("/OpenAction << /S /J#61vaScript /#4AS (1) >>")
                        .bytes(),
                Reason.SCRIPT);
        pdf(
                "unreachable.pdf",
                "script nothing points to",
                new RawPdf().object(9, JS).bytes(),
                Reason.SCRIPT);
        pdf("packed-script.pdf", "script in a packed object", packed(JS), Reason.SCRIPT);
        pdf(
                "added-script.pdf",
                "script added by a later saving",
                new RawPdf().bytesThenSaved(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction " + JS + " >>"),
                Reason.SCRIPT);
        pdf("launch.pdf", "starts a program", link("<< /S /Launch /F (calc.exe) >>"), Reason.LAUNCH);
        pdf(
                "go-outside.pdf",
                "opens another file",
                link("<< /S /GoToR /F (\\\\\\\\server\\\\share) /D [0 /Fit] >>"),
                Reason.OUTSIDE_ACTION);
        pdf("submit.pdf", "sends a form", link("<< /S /SubmitForm /F (http://example.org/) >>"), Reason.OUTSIDE_ACTION);
        pdf("import.pdf", "fetches data", link("<< /S /ImportData /F (data.fdf) >>"), Reason.OUTSIDE_ACTION);
    }

    static byte[] packed(String object) {
        String holder = "20 0 " + object;
        return new RawPdf().bytesWithPacked("/Type /ObjStm", RawPdf.deflated(bytes(holder)), 5);
    }

    static byte[] link(String action) {
        return new RawPdf()
                .page("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A " + action + " >>]")
                .bytes();
    }

    private void carrying() {
        pdf(
                "attached.pdf",
                "a file inside",
                new RawPdf()
                                .catalog("/Names << /EmbeddedFiles << /Names [(a) 9 0 R] >> >>")
                                .object(9, "<< /Type /Filespec /F (a.exe) /EF << /F 10 0 R >> >>")
                                .stream(10, "/Type /EmbeddedFile", bytes("MZ"))
                                .bytes(),
                Reason.ATTACHMENT);
        pdf(
                "pinned.pdf",
                "a file pinned to the page",
                new RawPdf()
                        .page("/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] >>]")
                        .bytes(),
                Reason.ATTACHMENT);
        pdf(
                "portfolio.pdf",
                "a portfolio",
                new RawPdf().catalog("/Collection << /View /T >>").bytes(),
                Reason.PORTFOLIO);
        pdf(
                "xfa.pdf",
                "an XFA form",
                new RawPdf()
                        .catalog("/AcroForm << /Fields [] /XFA 9 0 R >>").stream(9, "", bytes("<xdp/>"))
                                .bytes(),
                Reason.XFA);
        pdf(
                "video.pdf",
                "a video",
                new RawPdf()
                        .page("/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]")
                        .bytes(),
                Reason.MEDIA);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
