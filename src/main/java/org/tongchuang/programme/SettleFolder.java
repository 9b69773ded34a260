package org.tongchuang.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/**
 * A second administrator switches a proposed folder on, or refuses it. What is switched on is deployed whole: whatever
 * becomes of the folder afterwards, running and new dossiers keep to what was proposed.
 */
@Component
public class SettleFolder {

    private final FolderProposalMapper mapper;
    private final ExternalFolders folders;
    private final DryRuns dryRuns;
    private final RegisterProgramme register;
    private final FindingText text;
    private final Shelf shelf;
    private final ExternalActs acts;
    private final Clock clock;

    SettleFolder(
            FolderProposalMapper mapper,
            ExternalFolders folders,
            DryRuns dryRuns,
            RegisterProgramme register,
            FindingText text,
            Shelf shelf,
            ExternalActs acts,
            Clock clock) {
        this.mapper = mapper;
        this.folders = folders;
        this.dryRuns = dryRuns;
        this.register = register;
        this.text = text;
        this.shelf = shelf;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Switches it on: campaigns planned from now on can be of it.
     *
     * @throws SecondAdministratorNeeded if the actor proposed it
     * @throws FolderChanged if the folder isn't what was proposed
     */
    @Transactional
    public void switchOn(String key, String proposalId, Actor actor) {
        FolderProposal proposal = waiting(key, proposalId, actor);
        if (proposal.proposedBy().equals(actor.memberId())) {
            throw new SecondAdministratorNeeded(key);
        }
        ProgrammeFolder folder = folders.ready(key);
        if (!folder.digestWithScenarios().equals(proposal.digest())) {
            throw new FolderChanged(key);
        }
        if (dryRuns.passed(folder).isEmpty()) {
            throw new DryRunNeeded(key);
        }
        settle(proposal, FolderProposal.State.SWITCHED_ON, actor, "");
        List<Finding> findings = register.register(folder);
        if (!findings.isEmpty()) {
            throw new ChoicesFaulty(text.lines(findings));
        }
        shelf.put(folder);
        acts.record(actor, "programme-switched-on", proposal, Map.of());
    }

    @Transactional
    public void refuse(String key, String proposalId, String reason, Actor actor) {
        FolderProposal proposal = waiting(key, proposalId, actor);
        if (reason.isBlank()) {
            throw new ReasonNeeded(key);
        }
        boolean own = proposal.proposedBy().equals(actor.memberId());
        settle(proposal, own ? FolderProposal.State.WITHDRAWN : FolderProposal.State.REFUSED, actor, reason.strip());
        acts.record(
                actor, own ? "programme-withdrawn" : "programme-refused", proposal, Map.of("reason", reason.strip()));
    }

    private FolderProposal waiting(String key, String proposalId, Actor actor) {
        folders.demand(actor);
        return mapper.find(proposalId)
                .filter(proposal -> proposal.programmeKey().equals(key) && proposal.isWaiting())
                .orElseThrow(() -> new ProposalSettled(key));
    }

    private void settle(FolderProposal proposal, FolderProposal.State state, Actor actor, String reason) {
        if (mapper.updateSettled(proposal.id(), state, actor.memberId(), actor.memberName(), clock.instant(), reason)
                == 0) {
            throw new ProposalSettled(proposal.programmeKey());
        }
    }
}
