package org.tongchuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.tongchuang.TongchuangApplication;

/** Who may know whom: the allowed dependencies of each package-info, and no cycle. */
class ModulesTest {

    @Test
    void knowOnlyWhomTheyMayKnow() {
        ApplicationModules.of(TongchuangApplication.class).verify();
    }

    @Test
    void canBeBroken() {
        ImportOption testsToo = location -> true;

        var violations = ApplicationModules.of("org.broken", testsToo).detectViolations();

        assertThat(violations.getMessages())
                .anyMatch(message -> message.contains("'notice'") && message.contains("'workflow'"));
    }
}
