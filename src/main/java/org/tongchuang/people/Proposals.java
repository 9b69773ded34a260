package org.tongchuang.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of roles that one administrator proposed and a second one confirms or refuses. */
@Component
public class Proposals {

    private final ProposalMapper rows;
    private final MemberMapper members;
    private final RoleChanges changes;
    private final Administration administration;
    private final Actors actors;
    private final RoleSettings settings;
    private final Clock clock;

    Proposals(
            ProposalMapper rows,
            MemberMapper members,
            RoleChanges changes,
            Administration administration,
            Actors actors,
            RoleSettings settings,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.changes = changes;
        this.administration = administration;
        this.actors = actors;
        this.settings = settings;
        this.clock = clock;
    }

    /** What waits at and below the actor's unit, the oldest first. */
    public List<Proposal> waiting(Actor actor, int limit) {
        var top = administration.unit(actor, actor.unitId());
        return rows.listWaiting(top.path(), now(), limit);
    }

    public List<Proposal> waitingFor(Member member) {
        return rows.listWaitingFor(member.id(), now());
    }

    /** Whether the actor can be the second one. */
    public boolean maySecond(Actor actor, Proposal proposal) {
        return proposal.isForeignTo(actor) && !hadPasswordFrom(actor.memberId(), proposal.proposerId());
    }

    void propose(Actor actor, RoleChange change) {
        if (rows.countSame(change, now()) > 0) {
            throw new ProposalThere();
        }
        rows.insert(UUID.randomUUID().toString(), change, actor, now(), now().plus(settings.proposalLapses()));
        changes.record(actor, change, RoleChanges.verb(change.kind(), "proposed"), Map.of());
    }

    /** Both must be able to do it today, not only when it was proposed. */
    @Transactional
    public void confirm(Actor actor, String id) {
        var proposal = toDecide(actor, id);
        var change = proposal.change().notBefore(administration.today());
        changes.judge(actor, change);
        if (change.isOver(administration.today()) || !stillStands(proposal)) {
            throw new ProposalStale(proposal.proposerName());
        }
        decide(proposal, "CONFIRMED", actor, "");
        changes.perform(change);
        changes.record(
                actor,
                change,
                RoleChanges.verb(change.kind(), "confirmed"),
                Map.of("proposer", proposal.proposerName()));
    }

    @Transactional
    public void refuse(Actor actor, String id, String reason) {
        var proposal = toDecide(actor, id);
        decide(proposal, "REFUSED", actor, reason);
        changes.record(
                actor,
                proposal.change(),
                RoleChanges.verb(proposal.kind(), "refused"),
                Map.of("proposer", proposal.proposerName(), "reason", reason));
    }

    /** The proposer takes the proposal back. */
    @Transactional
    public void withdraw(Actor actor, String id) {
        var proposal = find(actor, id);
        if (!proposal.proposerId().equals(actor.memberId())) {
            throw new SecondNeeded();
        }
        decide(proposal, "WITHDRAWN", actor, "");
        changes.record(actor, proposal.change(), RoleChanges.verb(proposal.kind(), "withdrawn"), Map.of());
    }

    private Proposal toDecide(Actor actor, String id) {
        var proposal = find(actor, id);
        if (!maySecond(actor, proposal)) {
            throw new SecondNeeded();
        }
        return proposal;
    }

    private Proposal find(Actor actor, String id) {
        var proposal = rows.findWaiting(id, now()).orElseThrow(ProposalOver::new);
        administration.unit(actor, proposal.unitId());
        return proposal;
    }

    private boolean stillStands(Proposal proposal) {
        var proposer = actors.of(proposal.proposerId(), proposal.proposerUnitId());
        return members.find(proposal.proposerId()).orElseThrow().enabled()
                && administration.mayChange(proposer, proposal.memberId(), proposal.unitId());
    }

    /** Who reset a password could have signed in with it and be both persons. */
    private boolean hadPasswordFrom(String memberId, String otherId) {
        return members.countResetBy(memberId, otherId, now().minus(settings.proposalLapses())) > 0;
    }

    private void decide(Proposal proposal, String state, Actor actor, String reason) {
        if (rows.updateDecided(proposal.id(), state, actor.memberId(), reason, now()) == 0) {
            throw new ProposalOver();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
