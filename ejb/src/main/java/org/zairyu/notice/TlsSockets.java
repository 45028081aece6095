package org.zairyu.notice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** TLS over {@link TimedSockets}, from the first byte or after STARTTLS; whom it believes, the factory given decides. */
final class TlsSockets extends SSLSocketFactory {
    private final TimedSockets plain;
    private final SSLSocketFactory trust;

    TlsSockets(TimedSockets plain, SSLSocketFactory trust) {
        this.plain = plain;
        this.trust = trust;
    }

    /** A plain one: the mail library connects it, with its time-outs, and then has TLS put over it. */
    @Override
    public Socket createSocket() throws IOException {
        return plain.createSocket();
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean close) throws IOException {
        return trust.createSocket(connected, host, port, close);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return trust.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return trust.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw TimedSockets.connectedByTheLibrary();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw TimedSockets.connectedByTheLibrary();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress own, int ownPort) {
        throw TimedSockets.connectedByTheLibrary();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) {
        throw TimedSockets.connectedByTheLibrary();
    }
}
