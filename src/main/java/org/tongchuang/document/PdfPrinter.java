package org.tongchuang.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** HTML to PDF, with one Chinese font inside and nothing from outside: no file, no network (QUALITY T25). */
@Component
class PdfPrinter {

    private static final String FAMILY = "document";
    private static final String BASE = "about:blank";

    private final ChineseFont font;

    PdfPrinter(ChineseFont font) {
        this.font = font;
    }

    byte[] print(String html) {
        byte[] type = font.bytes();
        List<String> outside = new ArrayList<>();
        try (var pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(type), FAMILY)
                    .useUriResolver((base, uri) -> inside(uri, outside))
                    .useExternalResourceAccessControl(
                            (uri, kind) -> inside(uri, outside) != null,
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, kind) -> inside(uri, outside) != null,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useHttpStreamImplementation(PdfPrinter::refuse)
                    .useProtocolsStreamImplementation(PdfPrinter::refuse, "http", "https", "file", "jar", "ftp")
                    .withHtmlContent(html, BASE)
                    .toStream(pdf);
            builder.run();
            requireNothingOutside(outside);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isInside(String uri) {
        return uri != null && uri.startsWith("data:image/");
    }

    private static String inside(String uri, List<String> outside) {
        if (isInside(uri)) {
            return uri;
        }
        if (uri != null && !uri.equals(BASE) && !uri.startsWith("#")) {
            outside.add(uri);
        }
        return null;
    }

    private static FSStream refuse(String uri) {
        throw new TemplateFault("asks for " + uri);
    }

    /** A paper that lacks its picture isn't printed as if it were whole. */
    private static void requireNothingOutside(List<String> outside) {
        if (!outside.isEmpty()) {
            throw new TemplateFault("asks for " + outside.get(0));
        }
    }
}
