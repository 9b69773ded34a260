package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.ledger.Figures;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.StandIn;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.OwnStep;
import org.tongchuang.worklist.Tasks;

/** A case is looked through by somebody else, and persons are counted, not certificates. */
@DatabaseTest
@ExtendWith(Curtain.class)
class SocialWorkStandardTest {

    static final String PROGRAMME = "social-work-standard-community";

    @Autowired
    Stage stage;

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlayScenario play;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient sql;

    @Autowired
    CompleteTask complete;

    @Autowired
    Figures figures;

    @Autowired
    Tenants tenants;

    @Test
    void whoWroteTheCaseDoesNotDeidentifyItAndTwoCertificatesAreOnePerson() {
        Tenant tenant = tenants.create();
        Dossier dossier = stage.set(PROGRAMME, tenant);
        play.play(scenarios.get(PROGRAMME, "named").until("complete", "deidentifyCase"), new Story(dossier));

        Actor writer = tenant.clerk();
        Actor writerInTheOffice = new Actor(
                writer.memberId(),
                writer.memberName(),
                tenant.town.id(),
                tenant.town.name(),
                tenant.town.path(),
                tenant.town.level(),
                Set.of(Role.TOWN_OFFICE));
        String task = tasks.openOf(dossier.id()).get(0).id();
        assertThatThrownBy(() -> complete.complete(task, "{\"outcome\": \"CLEAN\"}", writerInTheOffice))
                .isInstanceOf(OwnStep.class);
        Actor office = tenant.townOffice();
        Actor forTheWriter = new Actor(
                office.memberId(),
                office.memberName(),
                office.unitId(),
                office.unitName(),
                office.unitPath(),
                office.unitLevel(),
                office.roles(),
                new StandIn("any", writer.memberId(), writer.memberName(), null, LocalDate.MAX));
        assertThatThrownBy(() -> complete.complete(task, "{\"outcome\": \"CLEAN\"}", forTheWriter))
                .as("nor who stands in for him")
                .isInstanceOf(OwnStep.class);

        sql.sql("insert into delegation (id, task_id, dossier_id, state, owner_id, delegate_id, delegate_name, remark,"
                        + " asked_by, asked_name, asked_at, begun_at) select t.id, t.id, t.dossier_id, 'CALLED_BACK', 'm', ?,"
                        + " '何样例', '请填', 'm', '何样例', t.opened_at, t.opened_at from task t"
                        + " where t.dossier_id = ? and t.step = 'writeCase'")
                .params(office.memberId(), dossier.id())
                .update();
        assertThatThrownBy(() -> complete.complete(task, "{\"outcome\": \"CLEAN\"}", office))
                .as("nor who prepared it for him")
                .isInstanceOf(OwnStep.class);

        assertThat(figures.of(dossier.id(), "casesReleased").found())
                .hasValueSatisfying(none -> assertThat(none).isZero());
        assertThat(figures.of(dossier.id(), "qualificationRate").found())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("60"));
    }
}
