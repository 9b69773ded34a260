package org.tongchuang.survey.web;

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

/** A slip as it is printed: the code, the way to its form, and the same for phones. */
@Component
class SlipPicture {

    private final SurveySite site;

    SlipPicture(SurveySite site) {
        this.site = site;
    }

    Slip of(String code) {
        String url = site.publicUrl() + "/survey/" + code;
        return new Slip(code, url, dataUri(url));
    }

    String entry() {
        return site.publicUrl() + "/survey";
    }

    /** As small as it can be, one pixel a module: hundreds of them stand on one page, which enlarges them. */
    private static String dataUri(String url) {
        try (var png = new ByteArrayOutputStream()) {
            var matrix = new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
            MatrixToImageWriter.writeToStream(matrix, "PNG", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException e) {
            throw new IllegalStateException("A slip got no picture", e);
        }
    }

    /** One household's slip. */
    public record Slip(String code, String url, String picture) {}
}
