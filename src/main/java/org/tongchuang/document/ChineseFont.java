package org.tongchuang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one font of printed papers, looked for once at start. */
@Component
class ChineseFont {

    private static final Logger LOG = LoggerFactory.getLogger(ChineseFont.class);

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
            "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-zenhei/wqy-zenhei.ttc",
            "C:/Windows/Fonts/simfang.ttf",
            "C:/Windows/Fonts/simhei.ttf",
            "C:/Windows/Fonts/msyh.ttc",
            "/System/Library/Fonts/STHeiti Light.ttc");

    private final byte[] font;

    ChineseFont(DocumentProperties properties) {
        List<String> places = properties.font().isBlank() ? USUAL_PLACES : List.of(properties.font());
        font = places.stream()
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst()
                .map(ChineseFont::read)
                .orElse(null);
        if (font == null) {
            LOG.error(
                    "No papers can be printed: there is no TrueType font with Chinese type at {}. Install one (on Debian:"
                            + " apt-get install fonts-wqy-microhei) or name one with tongchuang.document.font.",
                    places);
        }
    }

    byte[] bytes() {
        if (font == null) {
            throw new FontMissing();
        }
        return font;
    }

    private static byte[] read(Path file) {
        try {
            return FontCollection.first(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
