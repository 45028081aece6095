package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;

class TimedSocketsTest {

    @Test
    void mailsGoOutWithoutWaitingForTheReceiptOfWhatCameBefore() throws IOException {
        try (Socket socket = new TimedSockets().createSocket()) {
            assertTrue(socket.getTcpNoDelay());
        }
    }

    @Test
    @Requirement("N-2")
    void aReadEndsWhenTheTimeForAllOfThemIsUpHoweverLongOneMayTake() throws IOException {
        TimedSockets sockets = new TimedSockets();
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = sockets.createSocket()) {
            sockets.allow(Duration.ofMillis(50));
            socket.connect(new InetSocketAddress(silent.getInetAddress(), silent.getLocalPort()));
            socket.setSoTimeout(600_000);
            assertThrows(
                    SocketTimeoutException.class, () -> socket.getInputStream().read());
            sockets.allow(Duration.ZERO);
            assertThrows(
                    SocketTimeoutException.class, () -> socket.getInputStream().read(new byte[9]));
        }
    }

    @Test
    @Requirement("N-2")
    void anAnswerInTimeIsRead() throws IOException {
        TimedSockets sockets = new TimedSockets();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = sockets.createSocket()) {
            sockets.allow(Duration.ofMinutes(1));
            socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()));
            try (Socket caller = server.accept()) {
                caller.getOutputStream().write('2');
                assertEquals('2', socket.getInputStream().read());
            }
        }
    }
}
