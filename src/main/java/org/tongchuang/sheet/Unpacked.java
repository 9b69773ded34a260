package org.tongchuang.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The parts of a spreadsheet, unpacked within limits; one with macros, or with anything from elsewhere, isn't opened. */
final class Unpacked {

    private static final int PARTS = 200;
    private static final int BYTES = 20 * 1024 * 1024;
    private static final Pattern ACTIVE = Pattern.compile(
            ".*(vbaproject|/macrosheets/|/dialogsheets/|/activex/|/embeddings/|/externallinks/|/ctrlprops/|/querytables/"
                    + "|connections\\.xml|\\.bin$).*");

    private final Map<String, byte[]> parts;

    private Unpacked(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** By way of a file: what is written as a stream can be read by its directory at the end alone. */
    static Unpacked of(byte[] file) {
        try {
            var kept = Files.createTempFile("sheet", ".xlsx");
            try {
                Files.write(kept, file);
                return of(kept);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unpacked of(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > PARTS) {
                throw new SheetRefused("too-large");
            }
            return new Unpacked(parts(zip));
        } catch (IOException | IllegalArgumentException broken) {
            throw new SheetRefused("no-sheet");
        }
    }

    private static Map<String, byte[]> parts(ZipFile zip) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = BYTES;
        for (var entry : Collections.list(zip.entries())) {
            var name = "/" + entry.getName().toLowerCase(Locale.ROOT);
            if (ACTIVE.matcher(name).matches() && !name.contains("/printersettings/")) {
                throw new SheetRefused("active");
            }
            try (var part = zip.getInputStream(entry)) {
                parts.put(name, part.readNBytes(left + 1));
            }
            left -= parts.get(name).length;
            if (left < 0) {
                throw new SheetRefused("too-large");
            }
        }
        return parts;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }
}
