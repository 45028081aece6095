package org.zairyu.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Payara Server of the test's own, as unpacked from its distribution: free ports, loopback only, everything it does
 * not need switched off. Nothing of it outlives {@link #close()}.
 */
final class PayaraServer implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final Path home;
    private final Path domain;
    private final int adminPort;
    private final int httpPort;
    private final Map<String, String> settings;

    /**
     * Starts the server.
     *
     * @param home the unpacked distribution
     * @param settings environment of the server, where the product finds its settings
     */
    PayaraServer(Path home, Map<String, String> settings) throws IOException {
        if (!Files.exists(home.resolve("bin/asadmin"))) {
            throw new IllegalStateException("There is no Payara Server in " + home + ". The build unpacks"
                    + " fish.payara.distributions:payara (zip) there from the Maven repository: can it be reached?");
        }
        this.home = home;
        this.domain = home.resolve("glassfish/domains/domain1");
        this.settings = settings;
        try (ServerSocket admin = free();
                ServerSocket http = free()) {
            adminPort = admin.getLocalPort();
            httpPort = http.getLocalPort();
        }
        configure();
        asadmin("start-domain", "domain1");
    }

    private static ServerSocket free() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private void configure() throws IOException {
        Path file = domain.resolve("config/domain.xml");
        Path original = domain.resolve("config/domain.xml.original");
        if (Files.notExists(original)) {
            Files.copy(file, original);
        }
        String all = Files.readString(original);
        int own = all.indexOf("name=\"default-config\"");
        String changed = all.substring(0, own)
                .replace("0.0.0.0", "127.0.0.1")
                .replace("<network-listener port=\"8080\"", listener(httpPort))
                .replace("<network-listener port=\"4848\"", listener(adminPort))
                .replace("<network-listener port=\"8181\"", "<network-listener enabled=\"false\" port=\"8181\"")
                .replace("<iiop-listener ", "<iiop-listener enabled=\"false\" ")
                .replace("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replace(
                        "<admin-service ",
                        "<jms-service type=\"DISABLED\" default-jms-host=\"none\"><jms-host name=\"none\"/></jms-service>"
                                + "<admin-service ");
        Files.writeString(file, changed + all.substring(own));
    }

    private static String listener(int port) {
        return "<network-listener address=\"127.0.0.1\" port=\"" + port + "\"";
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + httpPort + "/");
    }

    void deploy(Path archive) throws IOException {
        asadmin("deploy", "--name", "zairyu", archive.toString());
    }

    void undeploy() throws IOException {
        asadmin("undeploy", "zairyu");
    }

    /** The server's log. */
    String log() throws IOException {
        return Files.readString(domain.resolve("logs/server.log"));
    }

    @Override
    public void close() throws IOException {
        Path pid = domain.resolve("config/pid");
        long process = Files.exists(pid) ? Long.parseLong(Files.readString(pid).trim()) : 0;
        try {
            asadmin("stop-domain", "--kill", "domain1");
        } finally {
            ProcessHandle.of(process)
                    .filter(left -> left.info().commandLine().orElse("").contains(domain.toString()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void asadmin(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(home.resolve("bin/asadmin").toString(), "--interactive=false", "--port", "" + adminPort));
        command.addAll(List.of(words));
        Path said = Files.createTempFile("asadmin", ".txt");
        ProcessBuilder asadmin =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        asadmin.environment().putAll(settings);
        asadmin.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process running = asadmin.start();
        try {
            if (!running.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly();
                throw new IOException(String.join(" ", words) + " took more than " + LONGEST.toMinutes() + " minutes");
            }
        } catch (InterruptedException stop) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
        if (running.exitValue() != 0) {
            throw new IOException(String.join(" ", words) + ": " + Files.readString(said));
        }
    }
}
