package org.zairyu.notice;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Sockets that send at once and do not wait for ever. The dot after a mail's text is a packet of its own; with the operating system's usual
 * saving it would wait for the receipt of the text, which servers hold back for some 40 ms: 20 mails a second and no more. And a server that
 * answers a byte at a time keeps within every time-out for one read, so all reads of a mail together have an end as well.
 */
final class TimedSockets extends SocketFactory {
    private volatile long end;

    /** From now on all reads together may take that long. */
    void allow(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /** Not connected yet; the mail library does that, with its time-outs. */
    @Override
    public Socket createSocket() throws IOException {
        Socket socket = new TimedSocket();
        socket.setTcpNoDelay(true);
        return socket;
    }

    private final class TimedSocket extends Socket {
        private int each;

        @Override
        public void setSoTimeout(int milliseconds) throws SocketException {
            each = milliseconds;
            super.setSoTimeout(milliseconds);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    begin();
                    return super.read();
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    begin();
                    return super.read(bytes, from, length);
                }
            };
        }

        private void begin() throws IOException {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new SocketTimeoutException("The mail server took too long over one mail");
            }
            super.setSoTimeout(each == 0 ? (int) left : (int) Math.min(each, left));
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectedByTheLibrary();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connectedByTheLibrary();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress own, int ownPort) {
        throw connectedByTheLibrary();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) {
        throw connectedByTheLibrary();
    }

    static UnsupportedOperationException connectedByTheLibrary() {
        return new UnsupportedOperationException("the mail library connects by itself, with time-outs");
    }
}
