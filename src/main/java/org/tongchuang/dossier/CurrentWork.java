package org.tongchuang.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongchuang.people.Actor;

/** With whom a dossier is now; the worklist knows. */
public interface CurrentWork {

    List<Now> of(String dossierId, Actor reader);

    /**
     * One open task.
     *
     * @param who the member who has it, or the unit whose common work it is
     * @param unit the responsible unit, or null if {@code who} already says it
     * @param heldUntil the day until which the dossier is held; null if it isn't
     * @param mine whether the reader may do it
     */
    record Now(
            String taskId,
            String task,
            String who,
            String unit,
            Instant since,
            Instant dueAt,
            LocalDate heldUntil,
            boolean mine) {}
}
