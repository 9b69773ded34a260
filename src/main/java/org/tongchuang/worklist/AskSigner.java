package org.tongchuang.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierPart;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Parts;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.RoleHolder;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/**
 * Asks somebody who sees the dossier anyway to sign a task before its holder, beside him or after him. Who asks is who may
 * pass the task on; an assessor's scoring is his own, and nobody signs it beside him.
 */
@Component
public class AskSigner {

    /** Those who work on dossiers; assessors and supervisors judge by themselves. */
    private static final List<String> ROLES = List.of(
            Role.COMMUNITY_CLERK,
            Role.COMMUNITY_HEAD,
            Role.DEPARTMENT_CONTACT,
            Role.TOWN_OFFICE,
            Role.TOWN_DIRECTOR,
            Role.TOWN_LEADER,
            Role.CITY_OFFICE,
            Role.CITY_LEADER,
            Role.PROVINCE_LIAISON);

    private final Tasks tasks;
    private final PassTaskOn passing;
    private final Signatures signatures;
    private final Delegations delegations;
    private final SignatureRequestMapper mapper;
    private final Dossiers dossiers;
    private final Parts parts;
    private final Units units;
    private final Members members;
    private final Actors actors;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskSigner(
            Tasks tasks,
            PassTaskOn passing,
            Signatures signatures,
            Delegations delegations,
            SignatureRequestMapper mapper,
            Dossiers dossiers,
            Parts parts,
            Units units,
            Members members,
            Actors actors,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.passing = passing;
        this.signatures = signatures;
        this.delegations = delegations;
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.parts = parts;
        this.units = units;
        this.members = members;
        this.actors = actors;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public boolean mayAsk(Task task, Actor actor) {
        return passing.mayPass(task, actor) && !tasks.standsApart(task);
    }

    /** Who can be asked: people of the units on the dossier's way who see it, aren't shut out of it, don't prepare it, and weren't asked yet. */
    public List<Actor> candidates(Task task, Actor actor) {
        Set<String> taken = signatures.of(task).stream()
                .filter(SignatureRequest::isPending)
                .map(SignatureRequest::signerId)
                .collect(Collectors.toSet());
        delegations.open(task).map(Delegation::delegateId).ifPresent(taken::add);
        Map<String, RoleHolder> people = new LinkedHashMap<>();
        members.holders(unitIds(task), ROLES).stream()
                .filter(one -> !taken.contains(one.memberId()) && !isHimself(one, task, actor))
                .forEach(one -> people.putIfAbsent(one.memberId(), one));
        return people.values().stream()
                .map(one -> actors.of(one.memberId(), one.unitId()))
                .filter(one -> dossiers.isSeen(task.dossierId(), one) && !tasks.isBarred(task, one))
                .toList();
    }

    /**
     * Asks.
     *
     * @throws TaskTaken if the task is over
     * @throws NotYours if this actor may not ask
     * @throws HandInWaits if it is handed in already, so that nobody can sign before or beside it
     * @throws NotASigner if that person can't be asked
     */
    @Transactional
    public void ask(String taskId, String memberId, SignatureRequest.Place place, String remark, Actor actor) {
        dossiers.lockFor(tasks.see(taskId, actor).dossierId(), actor);
        Task task = tasks.get(taskId);
        if (!task.isOpen()) {
            throw TaskTaken.from(task);
        }
        if (!mayAsk(task, actor)) {
            throw new NotYours(task);
        }
        boolean after = place == SignatureRequest.Place.AFTER;
        boolean held = signatures.held(task).isPresent();
        if (held && !after) {
            throw new HandInWaits(task);
        }
        Actor signer = candidates(task, actor).stream()
                .filter(one -> one.memberId().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new NotASigner(task));
        SignatureRequest request =
                SignatureRequest.of(task, place, held || !after, signer, remark, actor, clock.instant());
        mapper.insert(request);
        audit.record(act(task, request, actor));
        if (request.isOpen()) {
            events.publishEvent(new SignerAsked(task, request));
        }
    }

    private List<String> unitIds(Task task) {
        Dossier dossier = dossiers.get(task.dossierId());
        List<String> ids = new ArrayList<>(List.of(dossier.unitId(), task.unitId()));
        units.ancestors(dossier.unitId()).stream().map(Unit::id).forEach(ids::add);
        parts.list(dossier.id()).stream()
                .filter(DossierPart::isOfUnit)
                .map(DossierPart::unitId)
                .forEach(ids::add);
        return ids.stream().distinct().toList();
    }

    private static boolean isHimself(RoleHolder one, Task task, Actor actor) {
        return actor.people().contains(one.memberId()) || one.memberId().equals(task.assigneeId());
    }

    private static Act act(Task task, SignatureRequest request, Actor actor) {
        return new Act(
                "dossier:" + task.dossierId(),
                "signer-asked",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of(
                        "task",
                        task.name(),
                        "signer",
                        request.signerName(),
                        "place",
                        "label:worklist.signers.place." + request.place(),
                        "remark",
                        request.remark()));
    }
}
