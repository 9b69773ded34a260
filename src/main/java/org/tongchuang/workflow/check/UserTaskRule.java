package org.tongchuang.workflow.check;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.w3c.dom.Element;

/** Every user task has a name, a form bound to its deployment, one role or one person, and a line in the manifest. */
@Component
class UserTaskRule implements ModelRule {

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.all("userTask").stream().flatMap(task -> faults(models, file, task)));
    }

    private static Stream<Finding> faults(Models models, ModelFile file, Element task) {
        String form = ModelFile.camunda(task, "formRef");
        return Stream.of(
                        fault(task.getAttribute("name").isBlank(), file, task, "workflow.finding.name"),
                        fault(form.isEmpty(), file, task, "workflow.finding.noForm"),
                        fault(
                                !form.isEmpty()
                                        && models.folder().formPath(form).isEmpty(),
                                file,
                                task,
                                "workflow.finding.formMissing",
                                form),
                        fault(
                                !"deployment".equals(ModelFile.camunda(task, "formRefBinding")),
                                file,
                                task,
                                "workflow.finding.binding",
                                "camunda:formRefBinding"),
                        fault(!isForOne(models, file, task), file, task, "workflow.finding.role", role(task)),
                        fault(
                                !models.manifest().tasks().containsKey(ModelFile.id(task)),
                                file,
                                task,
                                "workflow.finding.taskNotInManifest",
                                ModelFile.id(task)))
                .flatMap(faults -> faults);
    }

    /** Either one of the programme's roles, or one person out of a variable; whose an order is, the order says. */
    private static boolean isForOne(Models models, ModelFile file, Element task) {
        if (file.path().equals(Models.ORDERS)) {
            return true;
        }
        String assignee = ModelFile.camunda(task, "assignee");
        return assignee.isEmpty()
                ? models.manifest().roles().contains(role(task))
                : role(task).isEmpty() && assignee.matches("\\$\\{\\w+}");
    }

    private static String role(Element task) {
        return ModelFile.camunda(task, "candidateGroups");
    }

    private static Stream<Finding> fault(boolean there, ModelFile file, Element task, String key, Object... arguments) {
        return there ? Stream.of(Finding.of(file.path(), ModelFile.id(task), key, arguments)) : Stream.empty();
    }
}
