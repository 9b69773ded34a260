package org.tongchuang.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.tongchuang.scenario.ProcessRun;

/** Does what the job executor would do, at once and for one dossier; where that is running too, one of both gives way. */
@Component
class EngineProcessRun implements ProcessRun {

    private static final int MANY = 200;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;

    EngineProcessRun(RuntimeService runtime, ManagementService management, HistoryService history) {
        this.runtime = runtime;
        this.management = management;
        this.history = history;
    }

    @Override
    public void settle(String dossierNumber) {
        for (int round = 0; round < MANY; round++) {
            List<Job> due = instances(dossierNumber)
                    .flatMap(instance ->
                            management.createJobQuery().processInstanceId(instance).executable().list().stream())
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            execute(due.get(0));
        }
        throw new IllegalStateException("Dossier " + dossierNumber + " never comes to rest");
    }

    @Override
    public Optional<Instant> timer(String dossierNumber, String activityId) {
        return instances(dossierNumber)
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .activityId(activityId)
                                .timers()
                                .list()
                                .stream())
                .map(job -> job.getDuedate().toInstant())
                .max(Comparator.naturalOrder());
    }

    @Override
    public boolean hasEnded(String processInstanceId, String endEvent) {
        long running = runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .count();
        return running == 0
                && history.createHistoricActivityInstanceQuery()
                                .processInstanceId(processInstanceId)
                                .activityId(endEvent)
                                .finished()
                                .count()
                        > 0;
    }

    private void execute(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (OptimisticLockingException another) {
            // The job executor was quicker; the next round finds out how far it came.
        } catch (RuntimeException fault) {
            if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                throw fault;
            }
        }
    }

    private Stream<String> instances(String dossierNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossierNumber).list().stream()
                .map(instance -> instance.getId());
    }
}
