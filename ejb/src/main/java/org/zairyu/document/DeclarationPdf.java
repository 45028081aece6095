package org.zairyu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.zairyu.text.Texts;

/** The declaration as a PDF, and a PDF with the declaration as its first page. */
public final class DeclarationPdf {
    private DeclarationPdf() {}

    /** Writes the declaration alone; in Japanese, as the form is. */
    public static void write(Declaration declaration, OutputStream out) throws IOException {
        CopyPdf.write(sheet(declaration), out);
    }

    /**
     * Writes the accepted PDF with the declaration in front. Whether the result is within the limits is seen when it is
     * taken in again: {@link Intake#withDeclaration}.
     */
    static void inFront(Declaration declaration, Path pdf, OutputStream out) throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        write(declaration, sheet);
        try (PDDocument documents =
                        Loader.loadPDF(new RandomAccessReadBufferedFile(pdf), IOUtils.createTempFileOnlyStreamCache());
                PDDocument front = Loader.loadPDF(sheet.toByteArray())) {
            PDPageTree pages = documents.getPages();
            PDPage first = pages.get(0);
            for (PDPage page : front.getPages()) {
                PDPage imported = documents.importPage(page);
                pages.remove(imported);
                pages.insertBefore(imported, first);
            }
            documents.save(out);
        }
    }

    private static CopySheet sheet(Declaration declaration) {
        List<CopyLine> head = new ArrayList<>();
        head.add(line("date", declaration.date()));
        head.add(line("reason", reasons(declaration.why())));
        return new CopySheet(
                text("title"),
                List.of(text("form"), text("addressee", declaration.addressee())),
                head,
                List.of(application(declaration), applicant(declaration), files(declaration), declarant(declaration)),
                null,
                Locale.JAPANESE);
    }

    private static String reasons(Declaration.Why chosen) {
        List<String> lines = new ArrayList<>();
        for (Declaration.Why why : Declaration.Why.values()) {
            lines.add(text(why == chosen ? "chosen" : "notChosen", text("reason." + why)));
        }
        return String.join("\n", lines);
    }

    private static CopySection application(Declaration declaration) {
        return section(
                "application",
                line("number", declaration.number()),
                line("procedure", declaration.procedure()),
                line("status", declaration.status()));
    }

    private static CopySection applicant(Declaration declaration) {
        Declaration.Applicant applicant = declaration.applicant();
        return section(
                "applicant",
                line("name", applicant.name()),
                line("nationality", applicant.nationality()),
                line("birth", applicant.birth()));
    }

    private static CopySection files(Declaration declaration) {
        return section(
                "files",
                line("now", String.join("\n", declaration.now())),
                line("later", String.join("\n", declaration.later())));
    }

    private static CopySection declarant(Declaration declaration) {
        Declaration.Declarant declarant = declaration.declarant();
        return section(
                "declarant",
                line("name", declarant.name()),
                line("organization", declarant.organization()),
                line("contact", declarant.contact()));
    }

    private static CopySection section(String key, CopyLine... lines) {
        return new CopySection(text(key), List.of(lines));
    }

    private static CopyLine line(String key, String value) {
        return new CopyLine(text(key), value);
    }

    private static String text(String key, Object... arguments) {
        return Texts.get(Locale.JAPANESE, "document.declaration." + key, arguments);
    }
}
