package org.tongchuang.programme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/** What a programme says to people in one language, out of its {@code labels_*.properties}. */
public record Texts(Map<String, String> byKey) {

    public Texts {
        byKey = Map.copyOf(byKey);
    }

    static Texts of(Locale locale, Function<String, Optional<byte[]>> files, String programmeKey) {
        String name = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "labels_en" : "labels_zh_CN";
        Map<String, String> texts = new TreeMap<>();
        for (String folder : List.of("shared", programmeKey)) {
            files.apply("forms/" + folder + "/" + name + ".properties")
                    .ifPresent(bytes -> load(bytes).forEach((key, text) -> texts.put((String) key, (String) text)));
        }
        return new Texts(texts);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(text -> !text.isBlank());
    }

    /** The text, or the key where nobody wrote one; the folder check has already refused that. */
    public String text(String key) {
        return find(key).orElse(key);
    }

    private static Properties load(byte[] bytes) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }
}
