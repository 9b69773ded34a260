package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.document.CheckDocument;
import org.tongchuang.document.Documents;
import org.tongchuang.document.OfficialDocument;
import org.tongchuang.document.PaperState;
import org.tongchuang.document.SignDocument;
import org.tongchuang.people.Role;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

/** The order to put things right and the decision to revoke go the way of every official paper. */
@DatabaseTest
@ExtendWith(Curtain.class)
class LaterPapersTest {

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

    private Tenant tenant;

    @BeforeEach
    void raiseTheCurtain() {
        tenant = tenants.create();
    }

    @Test
    void orderAndRevocationAreDraftedByTheirStepsAndNumberedAtSignOff() {
        play.play(
                scenarios.get("green-community", "rectified-late-then-revoked"),
                new Story(stage.set("green-community", tenant)));

        OfficialDocument order = signed("rectificationOrder");
        OfficialDocument decision = signed("revocationDecision");

        assertThat(order.title()).contains(tenant.village().name(), "限期整改通知书");
        assertThat(order.facts()).contains("雨污混接", "接入污水管网", tenant.head().memberName());
        assertThat(decision.title()).contains("关于撤销", tenant.village().name());
        assertThat(decision.number()).isNotEqualTo(order.number());
    }

    /** Checks and signs the draft that the story left. */
    private OfficialDocument signed(String paper) {
        OfficialDocument draft = documents.list(tenant.cityOffice(), PaperState.DRAFT, 50, 0).stream()
                .filter(one -> one.paper().equals(paper))
                .findFirst()
                .orElseThrow();
        assertThat(draft.number()).isNull();
        steps.run(() -> {
            check.check(draft.id(), "核对无误", tenant.actor(tenant.city, Role.CITY_OFFICE, 1));
            sign.sign(draft.id(), "同意", tenant.cityLeader());
            return draft;
        });
        OfficialDocument signed = documents.see(draft.id(), tenant.cityOffice());
        assertThat(signed.number()).contains("〔");
        assertThat(documents.pdf(signed)).isNotEmpty();
        return signed;
    }
}
