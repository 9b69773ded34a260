package org.tongchuang.notice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;
import org.tongchuang.worklist.Task;

/** The objection that a task is about, if its part is one; read once a transaction, for what of it never changes. */
@Component
class ObjectionOfTask {

    private final ObjectionMapper mapper;

    ObjectionOfTask(ObjectionMapper mapper) {
        this.mapper = mapper;
    }

    Optional<Objection> find(Task task) {
        return task.part().isEmpty()
                ? Optional.empty()
                : StepMemory.once(new OfPart(task.part()), Read.class, () -> new Read(mapper.find(task.part())))
                        .objection();
    }

    private record OfPart(String part) {}

    private record Read(Optional<Objection> objection) {}
}
