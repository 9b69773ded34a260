package org.tongchuang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.testing.DatabaseTest;

/** What gets past every check of the folder still runs nothing. */
@DatabaseTest
@Transactional
class ExpressionGuardTest {

    private static final String INTRUSION =
            "${''.getClass().forName('org.tongchuang.workflow.engine.Intruder').newInstance()}";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void nobodyCameYet() {
        Intruder.VISITS.set(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expression",
                "script-task",
                "script-resource",
                "class",
                "listener-script",
                "listener-class",
                "input-script",
                "task-name",
                "task-listener",
                "timer",
                "any-bean"
            })
    void modelRunsNothing(String attack) {
        assertThatThrownBy(() -> run("attacks/" + attack + ".bpmn")).isInstanceOf(RuntimeException.class);

        assertThat(Intruder.VISITS).hasValue(0);
    }

    @Test
    void orQueryRunsNoExpression() {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .dueAfterExpression(INTRUSION)
                        .endOr()
                        .list())
                .isInstanceOf(RuntimeException.class);

        assertThat(Intruder.VISITS).hasValue(0);
    }

    private void run(String model) {
        ProcessDefinition attack = repository
                .createDeployment()
                .addClasspathResource(model)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0);
        runtime.startProcessInstanceById(attack.getId());
    }
}
