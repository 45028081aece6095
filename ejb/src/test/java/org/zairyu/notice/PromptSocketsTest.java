package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;

@Tag("database")
class PromptSocketsTest {

    @Test
    void mailsGoOutWithoutWaitingForTheReceiptOfWhatCameBefore() throws IOException {
        Object sockets = TestHouse.on(TestDatabase.DERBY)
                .get(MailSettings.class)
                .session()
                .get("mail.smtp.socketFactory");
        try (Socket socket = assertInstanceOf(SocketFactory.class, sockets).createSocket()) {
            assertTrue(socket.getTcpNoDelay());
        }
    }
}
