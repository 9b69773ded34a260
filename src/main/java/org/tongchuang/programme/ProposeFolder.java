package org.tongchuang.programme;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/** One administrator proposes a folder to be switched on: it has no faults, and its dry run has passed as it is. */
@Component
public class ProposeFolder {

    private final FolderProposalMapper mapper;
    private final ExternalFolders folders;
    private final DryRuns dryRuns;
    private final ExternalActs acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeFolder(
            FolderProposalMapper mapper,
            ExternalFolders folders,
            DryRuns dryRuns,
            ExternalActs acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.folders = folders;
        this.dryRuns = dryRuns;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes exactly the files that the actor has seen.
     *
     * @param digest of those files
     */
    @Transactional
    public FolderProposal propose(String key, String digest, String note, Actor actor) {
        folders.demand(actor);
        if (note.isBlank()) {
            throw new ReasonNeeded(key);
        }
        ProgrammeFolder folder = folders.ready(key);
        if (!folder.digestWithScenarios().equals(digest)) {
            throw new FolderChanged(key);
        }
        DryRun passed = dryRuns.passed(folder).orElseThrow(() -> new DryRunNeeded(key));
        FolderProposal proposal = proposal(folder, passed, note.strip(), actor);
        insert(proposal);
        acts.record(actor, "programme-proposed", folder, Map.of("note", proposal.note()));
        events.publishEvent(new FolderProposed(proposal, actor.unitId()));
        return proposal;
    }

    /** What was proposed of the folder, the newest first. */
    public List<FolderProposal> history(ExternalFolder folder, Actor actor) {
        folders.demand(actor);
        return mapper.listOf(folder.key());
    }

    public Optional<FolderProposal> pending(ExternalFolder folder) {
        return mapper.findPending(folder.key());
    }

    private void insert(FolderProposal proposal) {
        try {
            mapper.insert(proposal);
        } catch (DuplicateKeyException another) {
            throw new ProposalWaiting(proposal.programmeKey());
        }
    }

    private FolderProposal proposal(ProgrammeFolder folder, DryRun passed, String note, Actor actor) {
        return new FolderProposal(
                UUID.randomUUID().toString(),
                folder.key(),
                folder.manifest().version(),
                folder.texts(Locale.CHINA).text("programme.name"),
                folder.digestWithScenarios(),
                passed.id(),
                note,
                FolderProposal.State.PROPOSED,
                folder.key(),
                actor.memberId(),
                actor.memberName(),
                clock.instant(),
                null,
                null,
                null,
                null);
    }
}
