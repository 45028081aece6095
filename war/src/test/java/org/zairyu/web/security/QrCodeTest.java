package org.zairyu.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 4;

    @Test
    void whatAnAppScansIsWhatWasMeant() throws Exception {
        String address = "otpauth://totp/Zairyu:R2X4-7K9M-QH?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Zairyu";
        QrCode code = QrCode.of(address);
        assertEquals(
                address,
                new QRCodeReader()
                        .decode(new BinaryBitmap(new GlobalHistogramBinarizer(new Picture(code))))
                        .getText());
    }

    @Test
    void itsWordsDoNotGiveItAway() {
        assertFalse(QrCode.of("secret").toString().contains("M"));
    }

    /** The path as a browser paints it. */
    private static final class Picture extends LuminanceSource {

        private final byte[] pixels;

        Picture(QrCode code) {
            super(code.size() * SCALE, code.size() * SCALE);
            pixels = new byte[getWidth() * getHeight()];
            Arrays.fill(pixels, (byte) 0xff);
            Matcher module = MODULE.matcher(code.path());
            while (module.find()) {
                paint(Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2)));
            }
        }

        private void paint(int x, int y) {
            for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
                for (int column = x * SCALE; column < (x + 1) * SCALE; column++) {
                    pixels[row * getWidth() + column] = 0;
                }
            }
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(pixels, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return pixels;
        }
    }
}
