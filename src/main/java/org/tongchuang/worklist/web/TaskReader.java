package org.tongchuang.worklist.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskForms;
import org.tongchuang.worklist.Tasks;

/** Reads a task for a program: what the task's page shows, and no more. */
@Component
class TaskReader {

    private final Tasks tasks;
    private final TaskForms forms;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final ObjectMapper json;

    TaskReader(Tasks tasks, TaskForms forms, Programmes programmes, ProgrammeContents contents, ObjectMapper json) {
        this.tasks = tasks;
        this.forms = forms;
        this.programmes = programmes;
        this.contents = contents;
        this.json = json;
    }

    TaskFacts read(String id, Actor actor) {
        Task task = tasks.see(id, actor);
        boolean mine = tasks.isHolder(task, actor);
        String form = mine ? contents.form(task.programmeVersionId(), task.formId()) : null;
        TaskWords words = words(task);
        return new TaskFacts(
                task.id(),
                task.step(),
                words.name(),
                task.round(),
                task.state(),
                task.dossierId(),
                task.dossierNumber(),
                task.campaignId(),
                task.subjectName(),
                task.phase(),
                task.unitName(),
                task.assigneeName(),
                task.openedAt(),
                task.dueAt(),
                task.isOpen() ? task.heldUntil() : null,
                task.doneAt(),
                task.doneByName(),
                task.outcome(),
                mine,
                task.isClaimedBy(actor.deskId()),
                words,
                mine ? parsed(form) : null,
                mine ? known(task, form) : null);
    }

    private TaskWords words(Task task) {
        var said = programmes.get(task.programmeVersionId()).manifest().tasks().get(task.step());
        var texts = contents.texts(task.programmeVersionId(), LocaleContextHolder.getLocale());
        return TaskWords.of(texts, task, said.rule());
    }

    /** Only what the form speaks of: the page doesn't show the dossier's other answers either. */
    private Map<String, Object> known(Task task, String form) {
        Map<String, Object> known = new LinkedHashMap<>(forms.known(task));
        known.keySet().removeIf(key -> !Pattern.compile("(?<!\\w)" + Pattern.quote(key) + "(?!\\w)")
                .matcher(form)
                .find());
        return known;
    }

    private JsonNode parsed(String form) {
        try {
            return json.readTree(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
