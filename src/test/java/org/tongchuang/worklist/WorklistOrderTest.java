package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongchuang.worklist.WorklistOrder.Column;

class WorklistOrderTest {

    @Test
    void anythingUnknownOrTooMuchIsLeftOut() {
        assertThat(WorklistOrder.of(null).text()).isEqualTo("due");
        assertThat(WorklistOrder.of("name; drop table").text()).isEqualTo("due");
        assertThat(WorklistOrder.of("-campaign,nothing,campaign,subject,due,phase")
                        .text())
                .isEqualTo("-campaign,subject,due");
    }

    @Test
    void aClickedColumnComesFirstAndTheOthersStayBehindIt() {
        var order = WorklistOrder.of("due").by(Column.SUBJECT);

        assertThat(order.text()).isEqualTo("subject,due");
        assertThat(order.by(Column.SUBJECT).text()).isEqualTo("-subject,due");
        assertThat(order.by(Column.DUE).text()).isEqualTo("due,subject");
        assertThat(order.by(Column.PHASE).by(Column.TASK).text()).isEqualTo("task,phase,subject");
    }

    @Test
    void groupsLieTogetherAndKeepTheirDirection() {
        assertThat(WorklistOrder.of("due,-phase").groupedBy(Column.PHASE).text())
                .isEqualTo("-phase,due");
        assertThat(WorklistOrder.of("-due").groupedBy(Column.CAMPAIGN).text()).isEqualTo("campaign,-due");
    }

    @Test
    void phasesOfSeveralProgrammesComeInTheOrderOfEach() {
        var green = List.of("choice", "body", "self-check", "naming", "re-review");
        var drugFree = List.of("year-plan", "self-check", "town-review", "naming");
        var service = List.of("design", "closing");

        assertThat(PhaseOrder.merged(List.of(green, drugFree, service)))
                .containsSubsequence(green)
                .containsSubsequence(drugFree)
                .containsSubsequence(service)
                .doesNotHaveDuplicates();
    }
}
