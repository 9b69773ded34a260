package org.tongchuang.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Invented answers by the field that asks, each recognisable as an example. */
@Component
class ExampleTexts {

    private static final String ANY_FIELD = "*";

    private final Map<String, String> byField;

    ExampleTexts() {
        byField = read();
    }

    /** What somebody might answer, of at least so many characters. */
    String of(String field, int length) {
        StringBuilder text = new StringBuilder(byField.getOrDefault(field, byField.get(ANY_FIELD)));
        while (text.length() < length) {
            text.append(byField.get(ANY_FIELD));
        }
        return text.toString();
    }

    private static Map<String, String> read() {
        try {
            return new ClassPathResource("scenario/texts.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
