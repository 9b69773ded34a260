package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;

/** Whom somebody asked to sign a task, what they said, and what is still missing of it. */
@Component
public class Signatures {

    private final SignatureRequestMapper mapper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signatures(SignatureRequestMapper mapper, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<SignatureRequest> of(Task task) {
        return mapper.listOfTask(task.id());
    }

    /** What was handed in and waits for signatures. */
    public Optional<HeldHandIn> held(Task task) {
        return mapper.findHeld(task.id());
    }

    /** Whether nothing can be typed for now: it is handed in already, or somebody is to speak first. */
    public Wait waits(Task task) {
        if (!task.isOpen()) {
            return Wait.NO;
        }
        boolean before =
                of(task).stream().anyMatch(one -> one.isOpen() && one.place() == SignatureRequest.Place.BEFORE);
        return before ? Wait.BEFORE : held(task).isPresent() ? Wait.AFTER : Wait.NO;
    }

    /** What a task waits for. */
    public enum Wait {
        NO,
        BEFORE,
        AFTER
    }

    /** What stands in the way of handing it in. */
    List<CompletionCheck.Missing> missing(Task task) {
        String here = "/tasks/" + task.id() + "/signers";
        Stream<CompletionCheck.Missing> opinions = of(task).stream()
                .filter(one -> one.isOpen() && !one.isAfter())
                .map(one -> new CompletionCheck.Missing(
                        "worklist.signers.missing", List.of(one.signerName(), one.unitName()), here));
        Stream<CompletionCheck.Missing> held = held(task).stream()
                .map(one -> new CompletionCheck.Missing("worklist.signers.missing.held", List.of(), here));
        return Stream.concat(opinions, held).toList();
    }

    /** Whether somebody is still to sign what is handed in. */
    boolean isAwaited(Task task) {
        return of(task).stream().anyMatch(one -> one.isPending() && one.isAfter());
    }

    /** The process has taken the task away: nobody's opinion on it is wanted any more. */
    void gone(Task task) {
        mapper.deleteHeld(task.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<SignatureRequest> pending =
                of(task).stream().filter(SignatureRequest::isPending).toList();
        for (SignatureRequest one : pending) {
            mapper.updateClosed(one.id(), SignatureRequest.State.CANCELLED, null, null, null, now);
            audit.record(Act.byItself(
                    "dossier:" + task.dossierId(),
                    "signer-fell-away",
                    Map.of("task", task.name(), "signer", one.signerName())));
            release(task, one);
        }
    }

    /** Whoever has been asked already hears of it; one who waits for the hand-in never knew. */
    void release(Task task, SignatureRequest request) {
        if (request.isOpen()) {
            events.publishEvent(new SignerReleased(task, request));
        }
    }
}
