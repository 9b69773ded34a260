package org.tongchuang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;

@DatabaseTest
@Transactional
class EngineSettingsTest {

    private static final String WAITING =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/><sequenceFlow id="f" sourceRef="start" targetRef="wait"/><manualTask id="wait" camunda:asyncBefore="true"/>
              </process>
            </definitions>
            """;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void javaObjectsCantBeVariables() {
        assertThatThrownBy(() -> start(Map.of("map", new HashMap<>(Map.of("approved", true)))))
                .hasMessageContaining("can't be a process variable");
    }

    @Test
    void rareCharactersSurviveInVariables() {
        String instance = start(Map.of("name", "𠮷村"));

        assertThat(engine.getRuntimeService().getVariable(instance, "name")).isEqualTo("𠮷村");
        assertThat(jdbc.queryForObject(
                        "select TEXT_ from ACT_RU_VARIABLE where PROC_INST_ID_ = ? and NAME_ = 'name'",
                        String.class,
                        instance))
                .isEqualTo("𠮷村");
    }

    @Test
    void engineTellsTheTimeFromTheOneClock() {
        assertThat(ClockUtil.getCurrentTime().toInstant()).isEqualTo(clock.instant());
    }

    @Test
    void subTasksAreFoundByAnIndex() {
        assertThat(jdbc.queryForObject(
                        "select count(*) from information_schema."
                                + (isH2() ? "index_columns" : "statistics")
                                + " where upper(table_name) = 'ACT_RU_TASK' and upper(column_name) = 'PARENT_TASK_ID_'",
                        Integer.class))
                .isEqualTo(1);
    }

    private boolean isH2() {
        return "h2".equals(System.getProperty("test.db"));
    }

    private String start(Map<String, Object> variables) {
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .addString(
                        "waiting.bpmn",
                        WAITING.formatted(
                                "waiting-" + variables.keySet().iterator().next()))
                .deploy()
                .getId();
        ProcessDefinition model = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult();
        return engine.getRuntimeService()
                .startProcessInstanceById(model.getId(), variables)
                .getId();
    }
}
