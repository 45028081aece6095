package org.zairyu.notice;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that the JDK's own tool makes for a mail server of the tests, and what a client needs to believe it. */
final class MailCertificate {
    private static final String PASSWORD = "only-in-tests";

    private final KeyStore store = KeyStore.getInstance("PKCS12");
    private final Path pem;

    /**
     * @param folder where its files go
     * @param name whose it is, as in {@code ip:127.0.0.1} or {@code dns:mail.example}
     */
    MailCertificate(Path folder, String name) throws Exception {
        Path file = folder.resolve(name.replace(':', '-') + ".p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=mail",
                        "-ext",
                        "san=" + name,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IllegalStateException("keytool: " + said);
        }
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        pem = folder.resolve(name.replace(':', '-') + ".pem");
        try (Writer out = new OutputStreamWriter(Files.newOutputStream(pem), StandardCharsets.US_ASCII)) {
            out.write("-----BEGIN CERTIFICATE-----\n");
            out.write(Base64.getMimeEncoder()
                    .encodeToString(store.getCertificate("mail").getEncoded()));
            out.write("\n-----END CERTIFICATE-----\n");
        }
    }

    /** What the operator's file would hold. */
    Path pem() {
        return pem;
    }

    /** For the server. */
    SSLContext context() throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
