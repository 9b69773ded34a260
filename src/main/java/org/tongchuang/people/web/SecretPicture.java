package org.tongchuang.people.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** The secret as a picture that an authenticator app reads. */
final class SecretPicture {

    private static final int PIXELS = 240;
    private static final String PRODUCT = "Tongchuang";

    private SecretPicture() {}

    static byte[] png(String loginName, String secret) {
        try (var png = new ByteArrayOutputStream()) {
            var matrix = new QRCodeWriter()
                    .encode(
                            address(loginName, secret),
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(EncodeHintType.MARGIN, 2));
            MatrixToImageWriter.writeToStream(matrix, "PNG", png);
            return png.toByteArray();
        } catch (WriterException | IOException e) {
            throw new IllegalStateException("A secret got no picture", e);
        }
    }

    /** Login names are letters, digits, dots and dashes: nothing to encode. */
    private static String address(String loginName, String secret) {
        return "otpauth://totp/" + PRODUCT + ":" + loginName + "?secret=" + secret + "&issuer=" + PRODUCT;
    }
}
