package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** A small sound programme in the external directory, under a key and a prefix of its own. */
final class DroppedFolder {

    private static final String ORIGINAL = "two-step";

    private final Path directory;
    private final String key;
    private final BuiltInFiles builtIn;

    DroppedFolder(Path directory, String key, BuiltInFiles builtIn) {
        this.directory = directory;
        this.key = key;
        this.builtIn = builtIn;
    }

    static String anyKey() {
        return "ext-" + UUID.randomUUID().toString().substring(0, 8);
    }

    void drop() {
        String prefix = "X" + key.substring(4).toUpperCase(Locale.ROOT);
        builtIn.all().forEach((path, bytes) -> {
            if (path.contains("/" + ORIGINAL + "/")) {
                write(
                        path.replace(ORIGINAL, key),
                        new String(bytes, StandardCharsets.UTF_8)
                                .replace(ORIGINAL, key)
                                .replace("numberPrefix: TS", "numberPrefix: " + prefix));
            }
        });
    }

    void change(String path, String written, String instead) {
        try {
            String content = Files.readString(directory.resolve(path));
            assertThat(content).contains(written);
            write(path, content.replace(written, instead));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void write(String path, String content) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
