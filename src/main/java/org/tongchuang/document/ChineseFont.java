package org.tongchuang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one font of printed papers: Noto Sans SC, which comes with the product, unless another is named. */
@Component
class ChineseFont {

    private static final String OWN = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private final byte[] font;

    /** @throws IllegalStateException at start, if a font is named that isn't there */
    ChineseFont(DocumentProperties properties) {
        font = Twins.dropFrom(properties.font().isBlank() ? own() : named(Path.of(properties.font())));
    }

    byte[] bytes() {
        return font;
    }

    private static byte[] own() {
        try (InputStream in = new ClassPathResource(OWN).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] named(Path file) {
        try {
            return FontCollection.first(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "tongchuang.document.font names %s, which can't be read".formatted(file), e);
        }
    }
}
