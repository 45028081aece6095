package org.zairyu.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Writes PDFs object by object, also such as no decent program writes. Object 1 is the catalog, 2 the pages, 3 a page. */
final class RawPdf {
    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String header = "%PDF-1.7\n";
    private String catalogExtra = "";
    private String pageExtra = "";
    private String trailerExtra = "";

    RawPdf() {
        object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        stream(
                4,
                "/Filter /FlateDecode",
                deflated("BT (Hello) Tj ET\n".repeat(50).getBytes(StandardCharsets.ISO_8859_1)));
    }

    RawPdf header(String text) {
        header = text;
        return this;
    }

    /** Entries added to the catalog. */
    RawPdf catalog(String entries) {
        catalogExtra = entries;
        return this;
    }

    /** Entries added to the page. */
    RawPdf page(String entries) {
        pageExtra = entries;
        return this;
    }

    RawPdf trailer(String entries) {
        trailerExtra = entries;
        return this;
    }

    RawPdf object(int number, String text) {
        objects.put(number, text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RawPdf without(int number) {
        objects.put(number, new byte[0]);
        return this;
    }

    RawPdf stream(int number, String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text(out, "<< " + entries + " /Length " + content.length + " >>\nstream\n");
        out.writeBytes(content);
        text(out, "\nendstream");
        objects.put(number, out.toByteArray());
        return this;
    }

    static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[64 * 1024];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** With a plain table. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> offsets = body(out);
        int table = out.size();
        table(out, offsets);
        text(out, "trailer\n<< /Size " + size(offsets) + " /Root 1 0 R " + trailerExtra + " >>\n");
        text(out, "startxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** The file, and behind it a later saving in which one object is another. */
    byte[] bytesThenSaved(int number, String text) {
        byte[] first = bytes();
        String whole = new String(first, StandardCharsets.ISO_8859_1);
        String before = whole.substring(whole.lastIndexOf("startxref\n") + 10).split("\n")[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        int offset = out.size();
        text(out, number + " 0 obj\n" + text + "\nendobj\n");
        int table = out.size();
        text(out, "xref\n" + number + " 1\n" + "%010d 00000 n \n".formatted(offset));
        text(out, "trailer\n<< /Size 40 /Root 1 0 R /Prev " + before + " >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** With a table in a stream that says: object 20 lies packed in object 21. */
    byte[] bytesWithPacked(String typeOfHolder, byte[] packedHolder, int first) {
        stream(21, typeOfHolder + " /N 1 /First " + first + " /Filter /FlateDecode", packedHolder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> offsets = body(out);
        int table = out.size();
        offsets.put(22, table);
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int number = 0; number <= 22; number++) {
            row(rows, number, offsets);
        }
        byte[] packed = deflated(rows.toByteArray());
        text(
                out,
                "22 0 obj\n<< /Type /XRef /Size 23 /W [1 4 2] /Root 1 0 R /Filter /FlateDecode /Length "
                        + packed.length);
        text(out, " >>\nstream\n");
        out.writeBytes(packed);
        text(out, "\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void row(ByteArrayOutputStream rows, int number, Map<Integer, Integer> offsets) {
        boolean packed = number == 20;
        int value = packed ? 21 : offsets.getOrDefault(number, 0);
        rows.write(packed ? 2 : value == 0 ? 0 : 1);
        rows.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
        rows.write(0);
        rows.write(0);
    }

    private Map<Integer, Integer> body(ByteArrayOutputStream out) {
        objects.putIfAbsent(1, bytes("<< /Type /Catalog /Pages 2 0 R " + catalogExtra + " >>"));
        objects.putIfAbsent(
                3, bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + pageExtra + " >>"));
        text(out, header + "%\u00E2\u00E3\u00CF\u00D3\n");
        Map<Integer, Integer> offsets = new TreeMap<>();
        objects.forEach((number, content) -> {
            if (content.length > 0) {
                offsets.put(number, out.size());
                text(out, number + " 0 obj\n");
                out.writeBytes(content);
                text(out, "\nendobj\n");
            }
        });
        return offsets;
    }

    private static void table(ByteArrayOutputStream out, Map<Integer, Integer> offsets) {
        text(out, "xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) -> text(out, number + " 1\n" + "%010d 00000 n \n".formatted(offset)));
    }

    private static int size(Map<Integer, Integer> offsets) {
        return offsets.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
