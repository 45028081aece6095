import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The demonstration, as {@code mvn -Prun} starts it: Payara Micro with the WAR on the loopback address, everything it
 * keeps in {@code data} beside the sources. Runs in Maven's own process, so that Maven ends only after the server has.
 */
public final class Run {
    /** Long: a busy machine takes minutes to load the sample data. */
    private static final Duration LONGEST_START = Duration.ofMinutes(15);
    /** From the server's own "ready" on, which it says as well when the product could not be deployed. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration NEWS = Duration.ofSeconds(30);
    private static final int LAST_LINES = 40;

    // Maven's own stream knows only the letters of the machine's locale
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Path root;
    private final Path data;
    private final Path log;
    private final int port;
    private final URI address;

    private Run(Path root, int port) {
        this.root = root;
        this.data = root.resolve("data");
        this.log = data.resolve("server.log");
        this.port = port;
        this.address = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** What keeps the demonstration from running, in a sentence for the person who started it. */
    private static final class Obstacle extends Exception {
        private static final long serialVersionUID = 1;

        Obstacle(String sentence) {
            super(sentence);
        }
    }

    /** @param arguments the folder of the sources, and the port */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new Run(Path.of(arguments[0]).toRealPath(), port(arguments[1])).run();
        } catch (Obstacle obstacle) {
            OUT.println();
            OUT.println(obstacle.getMessage());
            System.exit(1);
        }
    }

    private static int port(String typed) throws Obstacle {
        if (typed.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(typed);
            if (port > 0 && port <= 65_535) {
                return port;
            }
        }
        throw new Obstacle(
                "-Dport=" + typed + " is no port. Give a number from 1 to 65535, as in: mvn -Prun -Dport=8090");
    }

    private void run() throws Obstacle, IOException, InterruptedException {
        Files.createDirectories(data);
        try (FileChannel lock =
                FileChannel.open(data.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                throw new Obstacle("Another mvn -Prun of this folder is running and has the data in " + data
                        + " open. Stop it (Ctrl-C) and start again.");
            }
            checkPort();
            Process server = start();
            Thread stop = new Thread(() -> stop(server), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            awaitReady(server);
            greet();
            int code = server.waitFor();
            throw new Obstacle("The server has stopped (" + code + "). " + lastLines());
        }
    }

    private void checkPort() throws Obstacle {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException busy) {
            throw new Obstacle("Port " + port + " of this machine is in use by another program. Stop that program, or"
                    + " choose another port: mvn -Prun -Dport=" + (port < 65_525 ? port + 10 : 8090));
        }
    }

    private Process start() throws IOException {
        Path payara = root.resolve("src/payara");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dportal.url=" + address,
                "-Dderby.stream.error.file=" + data.resolve("derby.log"),
                "-jar",
                payara.resolve("target/payara-micro.jar").toString(),
                "--nohazelcast",
                "--prebootcommandfile",
                payara.resolve("pre-boot.txt").toString(),
                "--port",
                String.valueOf(port),
                "--contextroot",
                "/",
                "--deploy",
                root.resolve("war/target/zairyu.war").toString());
        OUT.println();
        OUT.println(
                "Starting Payara Micro. This takes about a minute; the first time, with the sample data, two or three.");
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void stop(Process server) {
        if (server.isAlive()) {
            OUT.println();
            OUT.println("Stopping the server ...");
            server.destroy();
            try {
                if (!server.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                    server.destroyForcibly().waitFor();
                }
                OUT.println("Stopped. What was entered is kept.");
            } catch (InterruptedException hurry) {
                server.destroyForcibly();
            }
        }
    }

    private void awaitReady(Process server) throws Obstacle, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Duration patience = LONGEST_START;
        long since = System.nanoTime();
        long told = since;
        while (!answers(client, "health/ready") || !answers(client, "")) {
            if (!server.isAlive()) {
                throw new Obstacle("The server ended before it was ready. " + lastLines());
            }
            if (patience == LONGEST_START && lastLines().contains(") ready in ")) {
                patience = LONGEST_SILENCE;
                since = System.nanoTime();
            }
            if (System.nanoTime() - since > patience.toNanos()) {
                throw new Obstacle("The server runs, but the first page does not answer. " + lastLines());
            }
            if (System.nanoTime() - told > NEWS.toNanos()) {
                OUT.println("Still starting. What it does stands in " + log);
                told = System.nanoTime();
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private boolean answers(HttpClient client, String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastLines() {
        String head = "The last lines of " + log + ":" + System.lineSeparator();
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return head + String.join(System.lineSeparator(), last);
        } catch (IOException unreadable) {
            return head + unreadable;
        }
    }

    private void greet() throws IOException {
        OUT.println();
        OUT.println("Zairyu is ready: " + address);
        OUT.println();
        OUT.println("Staff (法人、弁護士・行政書士): " + address.resolve("login.xhtml"));
        accounts("staff");
        OUT.println();
        OUT.println("Officers: " + address.resolve("console/login.xhtml"));
        accounts("officer");
        OUT.println("  An officer gives a code after the password; in this demonstration it stands beside its field.");
        OUT.println();
        OUT.println("Administrators move the clock forward: " + address.resolve("console/clock.xhtml"));
        OUT.println("Server's log: " + log);
        OUT.println("Ctrl-C stops it. Everything is kept in " + data + "; delete that folder to begin anew.");
    }

    private void accounts(String realm) throws IOException {
        Path file = root.resolve("ejb/src/demo/resources/org/zairyu/demo/" + realm + ".csv");
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(",", -1);
                OUT.printf("  %-22s %-24s %s%n", cells[0], cells[1], cells[2] + "  " + cells[3]);
            }
        }
    }
}
