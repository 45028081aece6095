package org.zairyu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the WAR and its sample data, on the loopback address. */
final class Server implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Process process;
    private final URI address;
    private final Duration start;

    private Server(Process process, URI address) throws IOException, InterruptedException {
        this.process = process;
        this.address = address;
        long began = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Visitor visitor = new Visitor(this);
        while (!answers(visitor)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            if (!process.isAlive() || waited.compareTo(LONGEST_START) > 0) {
                process.destroy();
                throw new IllegalStateException(
                        "The server did not start; server.log in src/bench/target/work says why");
            }
            Thread.sleep(PAUSE.toMillis());
        }
        this.start = Duration.ofNanos(System.nanoTime() - began);
    }

    static Server start(Settings settings, Database database, MailSink mails) throws IOException, InterruptedException {
        Path bench = settings.root().resolve("src/bench");
        URI address = URI.create("http://127.0.0.1:" + settings.port() + "/");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("-Dportal.url=" + address);
        // a few accounts stand for many people
        command.add("-Dsession.most=1000");
        command.addAll(database.settings());
        command.addAll(mails.settings());
        command.add("-jar");
        command.add(bench.resolve("target/payara-micro.jar").toString());
        command.addAll(List.of("--nohazelcast", "--prebootcommandfile"));
        command.add(settings.root().resolve("src/payara/pre-boot.txt").toString());
        command.addAll(List.of("--port", String.valueOf(settings.port()), "--contextroot", "/", "--deploy"));
        command.add(settings.root().resolve("war/target/zairyu.war").toString());
        Process process = new ProcessBuilder(command)
                .directory(settings.work().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        settings.work().resolve("server.log").toFile()))
                .start();
        return new Server(process, address);
    }

    private static boolean answers(Visitor visitor) throws InterruptedException {
        try {
            return visitor.get("health/ready").status() == 200
                    && visitor.get("login.xhtml").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    /** From the start of the process to the first page. */
    Duration startTime() {
        return start;
    }

    /** Processor time that it has taken so far, in nanoseconds. */
    long processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** Memory of the process in MB, as Linux counts it: {@code VmRSS} now, {@code VmHWM} at most. */
    long memory(String what) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(what + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
