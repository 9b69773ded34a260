package org.tongchuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in our house, and is red in the broken one. */
class HouseRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tongchuang");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.broken");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canBeBroken(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).getFailureReport().getDetails()).isNotEmpty();
    }

    private static Stream<Named<ArchRule>> rules() {
        return Arrays.stream(HouseRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(HouseRulesTest::named);
    }

    private static Named<ArchRule> named(Field field) {
        try {
            return Named.of(field.getName(), (ArchRule) field.get(null));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
