package org.tongchuang.notice;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.worklist.TaskDone;

/** Follows an objection through its tasks to its end; the last one settled lets waiting notices go on. */
@Component
public class HandleObjections {

    private static final Set<String> JUDGED = Set.of("ADMITTED", "NOT_ADMITTED");
    private static final Set<String> FOUND = Set.of("UPHELD", "REASSESS", "NOT_UPHELD", "FACT_CHANGED");

    private final ObjectionMapper mapper;
    private final ObjectionOfTask objections;
    private final NoticeMapper notices;
    private final ObjectProvider<NoticeProcess> process;
    private final AuditTrail audit;
    private final Clock clock;

    HandleObjections(
            ObjectionMapper mapper,
            ObjectionOfTask objections,
            NoticeMapper notices,
            ObjectProvider<NoticeProcess> process,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.objections = objections;
        this.notices = notices;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** The part of an objection's task is the objection; its routing value says what was decided. */
    @EventListener
    @Transactional
    public void decided(TaskDone done) {
        if (done.outcome() != null && (JUDGED.contains(done.outcome()) || FOUND.contains(done.outcome()))) {
            objections.find(done.task()).ifPresent(objection -> decide(objection, done.outcome()));
        }
    }

    /**
     * The handling is at its end.
     *
     * @return what was decided: a finding, or that it was not admitted
     */
    @Transactional
    public String conclude(String objectionId) {
        Objection objection = mapper.find(objectionId).orElseThrow(() -> new ObjectionMissing(objectionId));
        notices.lockRow(objection.rowId());
        if (mapper.updateConcluded(objectionId, clock.instant()) == 0) {
            throw new ObjectionMissing(objectionId);
        }
        String outcome = outcome(objection);
        wakeWaiting(objection.rowId());
        NoticeRow row = notices.findRow(objection.rowId()).orElseThrow();
        audit.record(Act.byItself(
                "dossier:" + row.dossierId(),
                "objection-concluded",
                Map.of("outcome", "label:notice.finding." + outcome)));
        return outcome;
    }

    private void decide(Objection objection, String outcome) {
        notices.lockRow(objection.rowId());
        if (JUDGED.contains(outcome)) {
            mapper.updateJudged(objection.id(), Objection.State.valueOf(outcome), clock.instant());
        } else {
            mapper.updateFound(objection.id(), Objection.Finding.valueOf(outcome), clock.instant());
        }
    }

    private static String outcome(Objection objection) {
        return objection.finding() == null
                ? Objection.State.NOT_ADMITTED.name()
                : objection.finding().name();
    }

    private void wakeWaiting(String rowId) {
        if (mapper.listOfRow(rowId).stream().noneMatch(Objection::isUnsettled)) {
            notices.listChannels(rowId).stream()
                    .filter(channel -> channel.state() == NoticeChannel.State.WAITING)
                    .forEach(channel -> process.getObject().objectionsClosed(channel.processInstanceId()));
        }
    }
}
