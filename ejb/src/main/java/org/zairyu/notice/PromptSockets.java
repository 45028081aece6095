package org.zairyu.notice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets that send at once. The dot after a mail's text is a packet of its own; with the operating system's usual saving it would wait
 * for the receipt of the text, which servers hold back for some 40 ms: 20 mails a second and no more.
 */
final class PromptSockets extends SocketFactory {

    /** Not connected yet; the mail library does that, with its time-outs. */
    @Override
    public Socket createSocket() throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        return socket;
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

    private static UnsupportedOperationException connectedByTheLibrary() {
        return new UnsupportedOperationException("the mail library connects by itself, with time-outs");
    }
}
