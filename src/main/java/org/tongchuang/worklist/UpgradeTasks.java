package org.tongchuang.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** The open tasks of a dossier that goes on to a newer version of its programme: whether they can, and what becomes of them. */
@Component
public class UpgradeTasks {

    private final Tasks tasks;
    private final TaskMapper mapper;
    private final ReturnMapper returns;
    private final SignatureRequestMapper signatures;
    private final TaskForms forms;
    private final TaskDue due;
    private final Programmes programmes;
    private final ProgrammeContents contents;

    UpgradeTasks(
            Tasks tasks,
            TaskMapper mapper,
            ReturnMapper returns,
            SignatureRequestMapper signatures,
            TaskForms forms,
            TaskDue due,
            Programmes programmes,
            ProgrammeContents contents) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.returns = returns;
        this.signatures = signatures;
        this.forms = forms;
        this.due = due;
        this.programmes = programmes;
        this.contents = contents;
    }

    /** Those that the dossier's own processes wait at; not those of what runs beside it. */
    public List<Task> of(Dossier dossier, Set<String> processInstanceIds) {
        return tasks.openOf(dossier.id()).stream()
                .filter(task -> processInstanceIds.contains(task.processInstanceId()))
                .toList();
    }

    /**
     * Why an open task can't go on as another step, as the end of a label key; empty if it can.
     *
     * @param before the step in the version that is left
     * @param after the step that it becomes
     */
    public Optional<String> bar(Task task, HumanStep before, HumanStep after, ProgrammeVersion to) {
        Manifest old = programmes.get(task.programmeVersionId()).manifest();
        Manifest.Task was = old.tasks().get(before.step());
        Manifest.Task is = to.manifest().tasks().get(after.step());
        if (!before.role().equals(after.role())) {
            return Optional.of("role");
        }
        if (was.sheet() != is.sheet()) {
            return Optional.of("sheet");
        }
        if (was.votes() == null ? is.votes() != null : !was.votes().equals(is.votes())) {
            return Optional.of("vote");
        }
        if (!task.part().isEmpty() && !old.parts().equals(to.manifest().parts())) {
            return Optional.of("parts");
        }
        if (signatures.findHeld(task.id()).isPresent()) {
            return Optional.of("held");
        }
        if (returns.findFor(task.id()).filter(Return::straight).isPresent()) {
            return Optional.of("straight");
        }
        return forms.draftsGoOn(task, contents.schema(to.id(), after.formId()))
                ? Optional.empty()
                : Optional.of("draft");
    }

    /** They are steps of the new version from now on, with its names, forms and dates. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void upgrade(Dossier dossier, List<Task> open, Map<String, HumanStep> steps) {
        for (Task task : open) {
            HumanStep step = steps.get(task.step());
            String name = task.part().isEmpty()
                    ? step.name()
                    : PlanName.behind(
                            step.name(), task.part(), contents.texts(dossier.programmeVersionId(), Locale.CHINA));
            mapper.updateUpgraded(task.id(), dossier.programmeVersionId(), step.step(), name, step.formId());
            Instant counted = tasks.setDue(task).orElseGet(() -> due.of(dossier, tasks.get(task.id())));
            if (!counted.equals(task.dueAt())) {
                mapper.updateDue(task.id(), counted);
            }
        }
    }
}
