package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forms in {@code forms/} are all of a kind that we do. */
class ShippedFormsTest {

    @Test
    void haveNoFaults() throws IOException {
        List<Path> forms = forms();

        assertThat(forms).isNotEmpty();
        assertThat(forms).allSatisfy(form -> assertThat(FormSchema.faults(Files.readString(form), new RealFeel()))
                .isEmpty());
    }

    private static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList();
        }
    }
}
