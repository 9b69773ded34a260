package org.tongchuang.tracking;

import java.util.ArrayList;
import java.util.List;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Texts;

/**
 * What one role does in a programme, to print and pin up: what, by when, what to hand in, by which rule.
 *
 * @param role for example {@code community:clerk}
 */
public record StepCard(String role, List<Line> lines) {

    /**
     * One step, in the programme's own words.
     *
     * @param model the name of the process it is part of
     * @param handIn what is handed in
     * @param rule empty where it rests on none
     */
    public record Line(
            String model, String name, String what, String why, String handIn, String rule, Manifest.Task task) {}

    static StepCard of(String role, Iterable<ProcessModel> models, Manifest manifest, Texts texts) {
        List<Line> lines = new ArrayList<>();
        for (ProcessModel model : models) {
            model.tasks(texts).stream()
                    .filter(step -> step.role().equals(role))
                    .map(step -> line(model, step, manifest.tasks().get(step.id()), texts))
                    .forEach(lines::add);
        }
        return new StepCard(role, List.copyOf(lines));
    }

    private static Line line(ProcessModel model, ProcessModel.Step step, Manifest.Task task, Texts texts) {
        String words = "task." + step.id() + ".";
        return new Line(
                model.name(),
                step.name(),
                texts.text(words + "what"),
                texts.text(words + "why"),
                texts.text(words + "handIn"),
                task.rule() == null ? "" : texts.text("rule." + task.rule()),
                task);
    }
}
