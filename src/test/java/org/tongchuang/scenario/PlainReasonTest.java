package org.tongchuang.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tongchuang.programme.DryRunLine;

/** Whoever wrote a scenario reads why it failed in Chinese; the technical text is no more than a detail of it. */
class PlainReasonTest {

    private final PlainReason reasons = reasons();

    @Test
    void everyKindOfFailureHasItsSentence() {
        assertThat(failed(new ScenarioFailed("nobody can play 'fly'", "scenario.failed.no-verb", "fly")))
                .isEqualTo("情景里没有“fly”这种步骤。请用文档 new-programme.md 列出的步骤。");
        assertThat(failed(new NullPointerException("get(String) is null")))
                .startsWith("这一步可能少写了内容")
                .endsWith("技术信息：NullPointerException: get(String) is null");
        assertThat(failed(new ProcessEngineException("ENGINE-02004")))
                .startsWith("流程引擎走不下去")
                .endsWith("技术信息：ProcessEngineException: ENGINE-02004");
        assertThat(failed(new IllegalStateException("odd")))
                .startsWith("这一步没有照写的进行")
                .contains("odd");
    }

    @Test
    void stepIsToldWithItsNumber() {
        DryRunLine line = reasons.failed(
                "a/b",
                new ScenarioFailed(
                        "b",
                        3,
                        "{complete: x}",
                        new ScenarioFailed("no open task", "scenario.failed.no-task", "x", "y、z")));

        assertThat(line.step()).isEqualTo(3);
        assertThat(line.reason()).isEqualTo("没有打开的任务“x”；现在打开的是：y、z。");
    }

    private String failed(RuntimeException fault) {
        return reasons.failed("a/b", new ScenarioFailed("b", 1, "{}", fault)).reason();
    }

    private static PlainReason reasons() {
        ResourceBundleMessageSource labels = new ResourceBundleMessageSource();
        labels.setBasename("labels/scenario");
        labels.setDefaultEncoding("UTF-8");
        labels.setFallbackToSystemLocale(false);
        return new PlainReason(labels);
    }
}
