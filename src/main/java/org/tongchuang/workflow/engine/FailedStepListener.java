package org.tongchuang.workflow.engine;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.tracking.FailedStep;
import org.tongchuang.tracking.FailedSteps;

/** Tells our own tables of steps that the engine gives up, in the engine's transaction, so that boards needn't ask it. */
@Component
class FailedStepListener extends DefaultIncidentHandler {

    private final ObjectProvider<FailedSteps> steps;
    private final Clock clock;

    FailedStepListener(ObjectProvider<FailedSteps> steps, Clock clock) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        ExecutionEntity execution = execution(context);
        if (execution != null && execution.getVariable("dossierId") != null) {
            steps.getObject().failed(step(context, execution, message));
        }
        return super.handleIncident(context, message);
    }

    /** Asked for every job that ends; few of them have failed. */
    @Override
    protected void removeIncident(IncidentContext context, boolean resolved) {
        List<Incident> incidents = Context.getCommandContext()
                .getIncidentManager()
                .findIncidentByConfigurationAndIncidentType(context.getConfiguration(), getIncidentHandlerType());
        if (!incidents.isEmpty()) {
            super.removeIncident(context, resolved);
            steps.getObject().over(context.getConfiguration());
        }
    }

    private static ExecutionEntity execution(IncidentContext context) {
        return context.getExecutionId() == null
                ? null
                : Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
    }

    private FailedStep step(IncidentContext context, ExecutionEntity execution, String message) {
        String activityId = Objects.requireNonNullElse(context.getFailedActivityId(), context.getActivityId());
        return new FailedStep(
                context.getConfiguration(),
                (String) execution.getVariable("dossierId"),
                execution.getProcessDefinition().getKey(),
                activityId,
                name(execution.getProcessDefinition().findActivity(activityId), activityId),
                Objects.requireNonNullElse(message, ""),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static String name(ActivityImpl activity, String otherwise) {
        return activity == null || activity.getName() == null ? otherwise : activity.getName();
    }
}
