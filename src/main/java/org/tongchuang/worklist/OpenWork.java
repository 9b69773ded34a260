package org.tongchuang.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.CurrentWork;
import org.tongchuang.people.Actor;

/** Tells the dossier page who has its open tasks. */
@Component
class OpenWork implements CurrentWork {

    private final Tasks tasks;

    OpenWork(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Now> of(String dossierId, Actor reader) {
        return tasks.openOf(dossierId).stream()
                .map(task -> now(task, tasks.isHolder(task, reader)))
                .toList();
    }

    private static Now now(Task task, boolean mine) {
        boolean free = task.assigneeName() == null;
        return new Now(
                task.id(),
                task.name(),
                free ? task.unitName() : task.assigneeName(),
                free ? null : task.unitName(),
                task.openedAt(),
                task.dueAt(),
                task.heldUntil(),
                mine);
    }
}
