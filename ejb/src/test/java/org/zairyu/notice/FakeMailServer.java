package org.zairyu.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that does at each step what a test tells it to, well or badly, and remembers which mails it took. */
final class FakeMailServer implements AutoCloseable {

    /** Instead of a reply: the line goes dead. */
    static final String HANG_UP = "(hangs up)";
    /** Instead of a reply: nothing, until the test is over. */
    static final String SILENCE = "(says nothing)";

    private final ServerSocket socket;
    private final SSLContext tls;
    private final boolean tlsFromTheStart;
    private final Map<MailStep, String> replies = new ConcurrentHashMap<>();
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private final List<MailStep> steps = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile long pauseBetweenBytes;
    private volatile Consumer<MailStep> before = step -> {};
    private volatile Consumer<MailStep> after = step -> {};

    FakeMailServer() throws IOException {
        this(null, false);
    }

    /** @param tlsFromTheStart false for STARTTLS */
    FakeMailServer(SSLContext tls, boolean tlsFromTheStart) throws IOException {
        this.tls = tls;
        this.tlsFromTheStart = tlsFromTheStart;
        socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        daemon(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What it says, or does, at that step from now on. */
    FakeMailServer at(MailStep step, String reply) {
        replies.put(step, reply);
        return this;
    }

    /** Every step as usual again. */
    void asUsual() {
        replies.clear();
        pauseBetweenBytes = 0;
    }

    /** Answers a byte at a time. */
    FakeMailServer slowly(long millisecondsBetweenBytes) {
        pauseBetweenBytes = millisecondsBetweenBytes;
        return this;
    }

    /** What the test does just before and just after the answer at each step. */
    void watch(Consumer<MailStep> beforeAnswer, Consumer<MailStep> afterAnswer) {
        before = beforeAnswer;
        after = afterAnswer;
    }

    /** The answer to each RCPT command from now on. */
    void answerToRecipient(String reply) {
        at(MailStep.RCPT, reply);
    }

    /** Of the mails that it said it took, in their order. */
    List<String> messageIds() {
        return List.copyOf(messageIds);
    }

    /** What it was asked, from all callers. */
    List<MailStep> steps() {
        return List.copyOf(steps);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                daemon(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void talk(Socket caller) {
        try (caller) {
            Line line = new Line(tlsFromTheStart ? secured(caller) : caller);
            boolean on = line.say(MailStep.GREETING);
            while (on) {
                String command = line.in.readLine();
                on = command != null && answer(line, MailStep.of(command));
            }
        } catch (IOException gone) {
            // the caller has had enough, or did not like the certificate: that is for the test to see at its side
            over.getCount();
        }
    }

    private boolean answer(Line line, MailStep step) throws IOException {
        steps.add(step);
        if (step == MailStep.STARTTLS && tls == null) {
            return line.write("502 not here");
        }
        boolean on = line.say(step);
        if (on && step == MailStep.STARTTLS && says(step).startsWith("2")) {
            line.over(secured(line.socket));
        } else if (on && step == MailStep.DATA && says(step).startsWith("3")) {
            String id = line.mail();
            steps.add(MailStep.END);
            if (says(MailStep.END).startsWith("2")) {
                messageIds.add(id);
            }
            on = line.say(MailStep.END);
        }
        return on && step != MailStep.QUIT;
    }

    private String says(MailStep step) {
        String usual = step == MailStep.EHLO && tls != null && !tlsFromTheStart
                ? "250-here\r\n250-STARTTLS\r\n250-AUTH PLAIN\r\n250 8BITMIME"
                : step.usual();
        return replies.getOrDefault(step, usual);
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    /** One caller. */
    private final class Line {
        private Socket socket;
        private BufferedReader in;
        private OutputStream out;

        Line(Socket socket) throws IOException {
            over(socket);
        }

        void over(Socket next) throws IOException {
            socket = next;
            in = new BufferedReader(new InputStreamReader(next.getInputStream(), StandardCharsets.US_ASCII));
            out = next.getOutputStream();
        }

        /** False when it is over. */
        boolean say(MailStep step) throws IOException {
            before.accept(step);
            String reply = says(step);
            if (reply.equals(HANG_UP)) {
                return false;
            } else if (reply.equals(SILENCE)) {
                rest(60_000);
                return false;
            }
            write(reply);
            after.accept(step);
            return true;
        }

        boolean write(String reply) throws IOException {
            byte[] bytes = (reply + "\r\n").getBytes(StandardCharsets.US_ASCII);
            if (pauseBetweenBytes == 0) {
                out.write(bytes);
            } else {
                for (byte one : bytes) {
                    out.write(one);
                    out.flush();
                    rest(pauseBetweenBytes);
                }
            }
            out.flush();
            return true;
        }

        /** Reads a mail to its end; its Message-ID. */
        String mail() throws IOException {
            String id = null;
            String line = in.readLine();
            while (line != null && !line.equals(".")) {
                if (line.startsWith("Message-ID: ")) {
                    id = line.substring("Message-ID: ".length());
                }
                line = in.readLine();
            }
            if (line == null) {
                throw new IOException("the caller went away");
            }
            return id;
        }

        private void rest(long milliseconds) throws IOException {
            try {
                over.await(milliseconds, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stop) {
                throw new IOException(stop);
            }
        }
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        socket.close();
    }
}
