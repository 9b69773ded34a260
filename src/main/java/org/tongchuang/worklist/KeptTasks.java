package org.tongchuang.worklist;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.PartKeeper.KeptTask;

/** Tasks of what runs beside a dossier, as an order or an objection, which says itself who does them and by when. */
@Component
class KeptTasks {

    private final ObjectProvider<PartKeeper> keepers;

    KeptTasks(ObjectProvider<PartKeeper> keepers) {
        this.keepers = keepers;
    }

    Optional<KeptTask> find(Task task) {
        return find(task.part(), task.step(), task.name());
    }

    Optional<KeptTask> find(String part, String step, String name) {
        return part.isEmpty()
                ? Optional.empty()
                : keepers.stream()
                        .flatMap(keeper -> keeper.task(part, step, name).stream())
                        .findFirst();
    }
}
