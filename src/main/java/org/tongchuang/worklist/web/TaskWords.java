package org.tongchuang.worklist.web;

import org.tongchuang.programme.Texts;
import org.tongchuang.worklist.PlanName;
import org.tongchuang.worklist.Task;

/**
 * What the programme says about a task.
 *
 * @param rule null where the programme names none
 * @param handIn null where nothing but the form is handed in
 */
public record TaskWords(String name, String what, String why, String rule, String handIn) {

    static TaskWords of(Texts texts, Task task, String ruleKey) {
        String step = task.step();
        return new TaskWords(
                name(texts, step, task.part(), task.name()),
                texts.text("task." + step + ".what"),
                texts.text("task." + step + ".why"),
                ruleKey == null ? null : texts.text("rule." + ruleKey),
                texts.find("task." + step + ".handIn").orElse(null));
    }

    /** The model is in Chinese; another language has its own name for the task, and for the plan it belongs to. */
    static String name(Texts texts, String step, String part, String nameInModel) {
        return texts.find("task." + step + ".name")
                .map(name -> PlanName.behind(name, part, texts))
                .orElse(nameInModel);
    }
}
