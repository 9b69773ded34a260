package org.tongchuang.workflow.back;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongchuang.programme.Manifest;
import org.tongchuang.workflow.TestVocabulary;

/** What is written about returns is what they do. */
class ReturnDocumentsTest {

    private static final Pattern ROW = Pattern.compile("^\\| (`.*`) \\| (\\w+).*\\|$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");

    @Test
    void decisionJudgesEveryVerb() throws IOException {
        Map<String, String> written = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("docs/decisions/0012-returns-never-undo-in-silence.md")))
                .results()
                .forEach(row ->
                        WORD.matcher(row.group(1)).results().forEach(verb -> written.put(verb.group(1), row.group(2))));

        assertThat(written.keySet())
                .isEqualTo(TestVocabulary.published().verbs().keySet());
        written.values().removeIf("none"::equals);
        assertThat(written).isEqualTo(Undone.VERBS);
    }

    @Test
    void pageForProgrammesNamesEveryChoice() throws IOException {
        Set<String> choices = Stream.of(Manifest.ReturnTo.class.getFields())
                .map(field -> field.getAnnotation(JsonProperty.class).value())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Files.readString(Path.of("docs/new-programme.md")))
                .contains("returns: {to: any}                      # " + String.join(" | ", choices))
                .contains("Without `returns` it is `to: any`");
        assertThat(new Manifest.Returns(null, null).to()).isEqualTo(Manifest.ReturnTo.ANY);
    }
}
