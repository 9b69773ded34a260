package org.tongchuang.tracking;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Subject;

/** Steps that were given up, for the administrators above their dossiers. */
@Component
public class Incidents {

    private final IncidentMapper mapper;
    private final StepEngine engine;
    private final Rights rights;
    private final AuditTrail audit;

    Incidents(IncidentMapper mapper, @Lazy StepEngine engine, Rights rights, AuditTrail audit) {
        this.mapper = mapper;
        this.engine = engine;
        this.rights = rights;
        this.audit = audit;
    }

    /** The longest standing first. */
    public List<Incident> list(Actor actor, int limit, int offset) {
        admit(actor);
        return mapper.listVisible(Scope.of(actor), limit, offset);
    }

    public int count(Actor actor) {
        return mayHandle(actor) ? mapper.countVisible(Scope.of(actor)) : 0;
    }

    public List<String> causes(Incident incident) {
        return engine.causes(incident.id());
    }

    /** Has the step tried once more. */
    @Transactional
    public void retry(String id, Actor actor) {
        admit(actor);
        Incident incident = mapper.findVisible(id, Scope.of(actor)).orElseThrow(IncidentOver::new);
        engine.retry(id);
        audit.record(new Act(
                "dossier:" + incident.dossierId(),
                "step-retried",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("step", incident.activityName())));
    }

    private boolean mayHandle(Actor actor) {
        return rights.may(actor, Action.HANDLE_INCIDENT, Subject.at(actor.unitPath()));
    }

    private void admit(Actor actor) {
        if (!mayHandle(actor)) {
            throw new IncidentsClosed();
        }
    }
}
