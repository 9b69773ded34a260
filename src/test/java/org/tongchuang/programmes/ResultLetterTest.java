package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tongchuang.document.CheckDocument;
import org.tongchuang.document.Documents;
import org.tongchuang.document.OfficialDocument;
import org.tongchuang.document.PaperState;
import org.tongchuang.document.SignDocument;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/** A community that failed gets a letter with its scores, on the way of every official paper. */
@DatabaseTest
@ExtendWith(Curtain.class)
class ResultLetterTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Documents documents;

    @Autowired
    CheckDocument check;

    @Autowired
    SignDocument sign;

    @Autowired
    WholeStep steps;

    @Autowired
    Tenants tenants;

    @Test
    void isDraftedWhenTheResultIsGivenAndSaysEveryRow() throws Exception {
        Tenant tenant = tenants.create();
        Dossier dossier = stage.set("green-community", tenant);
        play.play(scenarios.get("green-community", "gate-failed-although-total-passes"), new Story(dossier));
        OfficialDocument draft = documents.open(dossier.id(), "resultLetter").orElseThrow();
        assertThat(draft).returns(PaperState.DRAFT, OfficialDocument::state);
        assertThat(draft.title()).contains(dossier.unitName(), "考评结果告知书");

        Actor other = tenant.actor(tenant.city, Role.CITY_OFFICE, 1);
        steps.run(() -> {
            check.check(draft.id(), "核对无误", other);
            sign.sign(draft.id(), "同意", tenant.cityLeader());
            return draft;
        });

        OfficialDocument signed = documents.see(draft.id(), tenant.cityOffice());
        assertThat(signed.number()).contains("〔");
        assertThat(signed.facts()).contains(dossier.number(), "GC-A1", "不符合", "考核不合格");
        mvc.perform(get("/documents/" + draft.id()).with(SignedIn.as(tenant.cityOffice())))
                .andExpect(status().isOk());
        assertThat(documents.pdf(signed)).isNotEmpty();
    }

    @Test
    void isNotDraftedForWhoIsNamed() {
        Dossier dossier = stage.set("green-community", tenants.create());
        play.play(scenarios.get("green-community", "straight-to-the-title"), new Story(dossier));

        assertThat(documents.open(dossier.id(), "resultLetter")).isEmpty();
    }
}
