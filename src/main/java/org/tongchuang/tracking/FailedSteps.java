package org.tongchuang.tracking;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps note of the steps that the engine has given up, for the board and for whoever has to see to them. */
@Component
public class FailedSteps {

    private static final int MESSAGE = 1000;

    private final IncidentMapper mapper;

    FailedSteps(IncidentMapper mapper) {
        this.mapper = mapper;
    }

    /** Those at which a dossier stands still, the oldest first. */
    public List<FailedStep> of(String dossierId) {
        return mapper.listOf(dossierId);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void failed(FailedStep step) {
        mapper.delete(step.id());
        mapper.insert(new FailedStep(
                step.id(),
                step.dossierId(),
                step.model(),
                step.activityId(),
                step.activityName(),
                step.message().substring(0, Math.min(MESSAGE, step.message().length())),
                step.failedAt()));
    }

    /** It is tried again, or isn't needed any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(String id) {
        mapper.delete(id);
    }
}
