package org.tongchuang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchuang.testing.Eavesdropper;

/** T25: no paper fetches anything, however it asks: it is refused or printed without, and the listener is never called. */
class OutsideCallsTest {

    @RegisterExtension
    final Eavesdropper listener = new Eavesdropper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"@/x.png\"/>",
                "<img src=\"@/x.svg\"/>",
                "<object data=\"@/x.svg\" type=\"image/svg+xml\"></object>",
                "<p style=\"background: url(@/x.png)\">x</p>",
                "<p style=\"list-style-image: url('@/x.png'); display: list-item\">x</p>",
                "<p style=\"content: url(@/x.png)\">x</p>",
                "<style>@import url(@/x.css);</style>",
                "<style>@font-face { font-family: f; src: url(@/f.ttf) } p { font-family: f }</style><p>x</p>",
                "<link rel=\"stylesheet\" href=\"@/x.css\"/>",
                "<img src=\"file:///etc/hostname\"/>",
                "<img src=\"jar:@/x.jar!/x.png\"/>",
                "<img src=\"ftp://127.0.0.1:1/x.png\"/>",
                "<img src=\"//127.0.0.1:1/x.png\"/>",
                "<img src=\"../../etc/hostname\"/>"
            })
    void nothingIsFetched(String body) throws Exception {
        PdfPrinter printer = new PdfPrinter(new ChineseFont(new DocumentProperties("")));
        String html =
                "<html><body>" + body.replace("@/", "http://127.0.0.1:" + listener.port() + "/") + "</body></html>";

        Throwable refused = catchThrowable(() -> printer.print(html));

        assertThat(listener.calls()).isZero();
        if (refused != null) {
            assertThat(refused).isInstanceOf(TemplateFault.class);
        }
    }
}
