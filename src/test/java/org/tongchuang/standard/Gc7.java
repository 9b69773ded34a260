package org.tongchuang.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The green communities' standard as it is shipped, for tests. */
public final class Gc7 {

    public static final String TEXT = text();

    private Gc7() {}

    public static Standard standard() {
        return StandardFile.read(TEXT);
    }

    /** The standard with pieces of its file replaced, given in pairs; fails if a piece isn't there. */
    public static Standard changed(String... pairs) {
        String text = TEXT;
        for (int i = 0; i < pairs.length; i += 2) {
            if (!text.contains(pairs[i])) {
                throw new AssertionError("Not in the file: " + pairs[i]);
            }
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        return StandardFile.read(text);
    }

    static String textWith(String piece, String by) {
        if (!TEXT.contains(piece)) {
            throw new AssertionError("Not in the file: " + piece);
        }
        return TEXT.replace(piece, by);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("bpmn", "green-community", "standard.yml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
