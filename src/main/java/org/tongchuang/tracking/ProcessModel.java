package org.tongchuang.tracking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongchuang.programme.Texts;

/** A model as people read it: its name, its human steps in order, and what it calls. The check has vouched for its form. */
public record ProcessModel(String key, String text) {

    private static final Pattern PROCESS = Pattern.compile("<bpmn:process\\b([^>]*)>");
    private static final Pattern TASK = Pattern.compile("<bpmn:userTask\\b([^>]*)>");
    private static final Pattern CALL = Pattern.compile("<bpmn:callActivity\\b([^>]*)>");

    /**
     * A human step.
     *
     * @param role empty where the task is for one person
     */
    public record Step(String id, String name, String role, String formId) {}

    public String name() {
        return PROCESS.matcher(text)
                .results()
                .map(process -> attribute(process.group(1), "name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(key);
    }

    public List<Step> tasks(Texts texts) {
        return TASK.matcher(text)
                .results()
                .map(task -> step(task.group(1), texts))
                .toList();
    }

    List<String> called() {
        return CALL.matcher(text)
                .results()
                .map(call -> attribute(call.group(1), "calledElement"))
                .filter(called -> !called.isEmpty())
                .toList();
    }

    private static Step step(String tag, Texts texts) {
        String id = attribute(tag, "id");
        return new Step(
                id,
                texts.find("task." + id + ".name").orElse(attribute(tag, "name")),
                attribute(tag, "camunda:candidateGroups"),
                attribute(tag, "camunda:formRef"));
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?<![\\w:])" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
