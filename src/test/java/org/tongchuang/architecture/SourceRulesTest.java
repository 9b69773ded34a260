package org.tongchuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule holds in our sources, and is red in {@code src/test/resources/broken}. */
class SourceRulesTest {

    private static final Path OURS = Path.of("src", "main");
    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

    @Test
    void noSqlSplicesOrStars() {
        assertThat(SourceRules.sqlThatSplicesOrStars(OURS)).isEmpty();
        assertThat(SourceRules.sqlThatSplicesOrStars(BROKEN)).hasSize(2);
    }

    @Test
    void noProgrammeIsKnownByName() throws IOException {
        Set<String> programmes = SourceRules.programmes(Path.of("bpmn"));

        assertThat(programmes).isNotEmpty();
        assertThat(SourceRules.programmesKnownByName(OURS, programmes)).isEmpty();
        assertThat(SourceRules.programmesKnownByName(BROKEN, Set.of("green-community")))
                .isNotEmpty();
    }
}
