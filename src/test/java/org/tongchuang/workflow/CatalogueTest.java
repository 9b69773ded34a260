package org.tongchuang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Vocabulary vocabulary = TestVocabulary.published();

    @Test
    void listsEveryVerbWithItsInputsAndOutputs() throws IOException {
        Set<List<String>> published = vocabulary.verbs().values().stream()
                .map(verb -> List.of(verb.value(), words(verb.inputs()), words(verb.outputs())))
                .collect(Collectors.toSet());

        assertThat(rows(4)).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void listsEveryCall() throws IOException {
        Set<List<String>> published = vocabulary.words().values().stream()
                .flatMap(word -> Arrays.stream(word.calls()).map(call -> List.of(word.word() + "." + call)))
                .collect(Collectors.toSet());

        assertThat(rows(2).stream().map(row -> row.subList(0, 1))).containsExactlyInAnyOrderElementsOf(published);
    }

    /** The cells of the table with so many columns, without the last one, which is prose. */
    private static List<List<String>> rows(int columns) throws IOException {
        return Files.readAllLines(Path.of("docs/delegates.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .filter(cells -> cells.size() == columns)
                .map(cells -> cells.subList(0, columns - 1).stream()
                        .map(cell -> cell.equals("–") ? "" : sorted(cell.replace("`", "")))
                        .toList())
                .toList();
    }

    private static String words(String[] words) {
        return sorted(String.join(", ", words));
    }

    private static String sorted(String list) {
        return String.join(", ", new TreeSet<>(Arrays.asList(list.split(", ", -1))));
    }
}
