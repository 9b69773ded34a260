package org.tongchuang.designation;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The way from a certificate back to its title: an address, and the same as a code for phones. */
@Component
public class VerifyCode {

    private static final int PIXELS = 320;

    private final PublicSite site;

    VerifyCode(PublicSite site) {
        this.site = site;
    }

    public String url(Designation title) {
        return site.publicUrl() + "/public/t/" + title.token();
    }

    /** A PNG as a data address, so that neither page nor paper has to fetch anything. */
    public String dataUri(Designation title) {
        try (var png = new ByteArrayOutputStream()) {
            var matrix = new QRCodeWriter()
                    .encode(url(title), BarcodeFormat.QR_CODE, PIXELS, PIXELS, Map.of(EncodeHintType.MARGIN, 1));
            MatrixToImageWriter.writeToStream(matrix, "PNG", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException e) {
            throw new IllegalStateException("Title " + title.number() + " got no code", e);
        }
    }
}
