package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.form.Option;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
@Transactional
class ProgrammesTest {

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeContents contents;

    @Autowired
    private DeployedFiles files;

    @Autowired
    private RegisterProgramme register;

    @Test
    void programmeOnTheClassPathIsThereAfterTheStart() {
        ProgrammeVersion twoStep = programmes.current("two-step");

        assertThat(twoStep.version()).isEqualTo(1);
        assertThat(twoStep.name()).isEqualTo("两步示例");
        assertThat(twoStep.manifest().processes()).containsEntry("main", "two-step");
        assertThat(twoStep.manifest().phaseOf("check").orElseThrow().key()).isEqualTo("checking");
        assertThat(programmes.all()).contains(twoStep);
        assertThat(programmes.get(twoStep.id())).isEqualTo(twoStep);
    }

    @Test
    void filesAndTextsComeFromTheDeployment() {
        String id = programmes.current("two-step").id();

        assertThat(contents.form(id, "two-step-check")).contains("RETURNED");
        assertThat(contents.texts(id, Locale.CHINA).text("phase.filling")).isEqualTo("填写");
        assertThat(contents.texts(id, Locale.ENGLISH).text("phase.filling")).isEqualTo("Filling in");
        assertThat(files.find(id, "bpmn/two-step/scenarios/returned-once.yml")).isEmpty();
    }

    /** A shipped table shows what was chosen in another form of its programme. */
    @Test
    void formKnowsWhatItsTablesShowFromOtherForms() {
        String id = programmes.current("safe-community").id();

        assertThat(contents.schema(id, "fixHazards").words().get("risks.riskKind"))
                .extracting(Option::value)
                .contains("GAS");
    }

    @Test
    void unchangedFilesAreTheSameVersion() {
        ProgrammeVersion before = programmes.current("two-step");

        assertThat(register.register(Folders.changed("two-step", Map.of()))).isEmpty();

        assertThat(programmes.current("two-step")).isEqualTo(before);
    }

    @Test
    void changedFilesNeedAHigherVersion() {
        ProgrammeFolder changed = Folders.changed("two-step", Map.of("forms/two-step/extra.txt", "more"));

        assertThat(register.register(changed))
                .extracting(Finding::labelKey)
                .containsExactly("programme.finding.changedWithoutVersion");
    }

    @Test
    void higherVersionIsDeployedBesideTheOldOne() {
        ProgrammeVersion old = programmes.current("two-step");
        String manifest = files.text(old.id(), "bpmn/two-step/programme.yml");

        assertThat(register.register(Folders.changed(
                        "two-step",
                        Map.of("bpmn/two-step/programme.yml", manifest.replace("version: 1", "version: 2")))))
                .isEmpty();

        assertThat(programmes.current("two-step").version()).isEqualTo(2);
        assertThat(programmes.current("two-step").deploymentId()).isNotEqualTo(old.deploymentId());
        assertThat(programmes.get(old.id())).isEqualTo(old);
    }

    @Test
    void unknownProgrammeIsRefused() {
        assertThatThrownBy(() -> programmes.current("nothing")).isInstanceOf(ProgrammeMissing.class);
    }
}
