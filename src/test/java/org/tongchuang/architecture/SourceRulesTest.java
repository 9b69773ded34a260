package org.tongchuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in our sources, and is red in {@code src/test/resources/broken}. */
class SourceRulesTest {

    private static final Path OURS = Path.of("src/main");
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Function<Path, List<String>> rule) {
        assertThat(rule.apply(OURS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canBeBroken(Function<Path, List<String>> rule) {
        assertThat(rule.apply(BROKEN)).isNotEmpty();
    }

    @Test
    void noProgrammeIsKnownToTheProduct() {
        Set<String> programmes = SourceRules.programmes(Path.of("bpmn"));

        assertThat(programmes).isNotEmpty();
        assertThat(SourceRules.programmeKeys(OURS, programmes)).isEmpty();
        assertThat(SourceRules.programmeKeys(BROKEN, Set.of("green-community"))).isNotEmpty();
    }

    private static Stream<Named<Function<Path, List<String>>>> rules() {
        return Stream.of(
                Named.of("no SQL splices or stars", SourceRules::sqlThatSplicesOrStars),
                Named.of("every template escapes", SourceRules::templatesThatDoNotEscape),
                Named.of("no template has code in it", SourceRules::templatesWithInlineCode),
                Named.of("no template has text in it", SourceRules::templatesWithChinese));
    }
}
