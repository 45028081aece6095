package org.zairyu.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test tells it to, and remembers which mails it took. */
final class FakeMailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private volatile String answerToRecipient = "250 fine";

    FakeMailServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The answer to each RCPT command from now on. */
    void answerToRecipient(String reply) {
        answerToRecipient = reply;
    }

    List<String> messageIds() {
        return List.copyOf(messageIds);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread talk = new Thread(() -> talk(caller));
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.US_ASCII)) {
            say(out, "220 here");
            String line = in.readLine();
            while (line != null) {
                say(out, answer(line.toUpperCase(Locale.ROOT), in, out));
                line = line.equalsIgnoreCase("QUIT") ? null : in.readLine();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String answer(String command, BufferedReader in, PrintWriter out) throws IOException {
        if (command.startsWith("RCPT")) {
            return answerToRecipient;
        } else if (command.equals("DATA")) {
            say(out, "354 go on");
            String line = in.readLine();
            while (!line.equals(".")) {
                if (line.startsWith("Message-ID: ")) {
                    messageIds.add(line.substring("Message-ID: ".length()));
                }
                line = in.readLine();
            }
        }
        return command.equals("QUIT") ? "221 goodbye" : "250 fine";
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
