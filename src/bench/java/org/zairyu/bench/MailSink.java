package org.zairyu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on the loopback address that takes everything, keeps nothing, and notes when. */
final class MailSink implements AutoCloseable {

    private final ServerSocket door;
    private final List<Long> taken = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    MailSink() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }

    /** The product's settings that lead to it. */
    List<String> settings() {
        return List.of(
                "-Dmail.smtp.host=127.0.0.1", "-Dmail.smtp.port=" + door.getLocalPort(), "-Dmail.smtp.starttls=false");
    }

    /** Whether it hangs up on everybody from now on. */
    void away(boolean gone) {
        away = gone;
    }

    int count() {
        return taken.size();
    }

    /** Mails a second between the first and the last of these, counted from 0. */
    double rate(int first, int last) {
        return (last - first) / ((taken.get(last) - taken.get(first)) / 1e9);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                if (!away) {
                    talk(socket);
                }
            } catch (IOException gone) {
                // the next connection is another matter
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = socket.getOutputStream();
        say(out, "220 sink");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(out, "354 go on");
                swallow(in);
            }
            say(out, line.equals("QUIT") ? "221 bye" : "250 yes");
        }
    }

    private void swallow(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
        taken.add(System.nanoTime());
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
