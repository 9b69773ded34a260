package org.tongchuang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Folders;
import org.tongchuang.programme.ProgrammeFolder;
import org.tongchuang.testing.DatabaseTest;

/** Asks the modules that are really there what they make. */
@DatabaseTest
class EffectsKnownTest {

    private static final String MANIFEST = "bpmn/green-community/programme.yml";

    @Autowired
    EffectsKnown check;

    @Test
    void everyEffectOfTheShippedProgrammeIsMade() {
        assertThat(Folders.of("green-community").manifest().lists()).isNotEmpty();
        assertThat(check.check(Folders.of("green-community"))).isEmpty();
    }

    @Test
    void effectThatNobodyMakesIsNamedWithItsList() {
        String manifest = Folders.of("green-community").text(MANIFEST);
        ProgrammeFolder broken = Folders.changed(
                "green-community", Map.of(MANIFEST, manifest.replace("effect: naming", "effect: nameing")));

        assertThat(check.check(broken))
                .extracting(Finding::file, Finding::element, Finding::labelKey, Finding::arguments)
                .containsExactly(
                        tuple(MANIFEST, "naming", "campaign.finding.effect", List.<Object>of("naming", "nameing")));
    }
}
