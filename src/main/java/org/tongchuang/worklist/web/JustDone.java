package org.tongchuang.worklist.web;

import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Texts;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Word of the task that somebody has handed in a moment ago, for the list that its page leads back to. */
@Component
class JustDone {

    private final Tasks tasks;
    private final ProgrammeContents contents;

    JustDone(Tasks tasks, ProgrammeContents contents) {
        this.tasks = tasks;
        this.contents = contents;
    }

    Optional<Word> of(String taskId, Actor actor) {
        return taskId.isEmpty() ? Optional.empty() : tasks.doneBy(taskId, actor).map(this::word);
    }

    private Word word(Task task) {
        Texts texts = contents.texts(task.programmeVersionId(), LocaleContextHolder.getLocale());
        String name = TaskWords.name(texts, task.step(), task.part(), task.name());
        return new Word(name, task.subjectName(), task.dossierNumber(), "/dossiers/" + task.dossierId());
    }

    public record Word(String task, String subject, String number, String href) {}
}
