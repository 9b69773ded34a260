package org.tongchuang.programme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/** Dry runs of folders: asked for by an administrator, played elsewhere one at a time, and kept with what came out. */
@Component
public class DryRuns {

    /** How long a run may outlive its limit before it is taken for lost with its product. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final DryRunMapper mapper;
    private final ExternalFolders folders;
    private final ExternalActs acts;
    private final ProgrammeProperties properties;
    private final Clock clock;

    DryRuns(
            DryRunMapper mapper,
            ExternalFolders folders,
            ExternalActs acts,
            ProgrammeProperties properties,
            Clock clock) {
        this.mapper = mapper;
        this.folders = folders;
        this.acts = acts;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Asks for one of the folder as it is now.
     *
     * @throws FolderFaulty if it has faults
     * @throws DryRunBusy if another one is going on
     */
    @Transactional
    public DryRun ask(String key, Actor actor) {
        folders.demand(actor);
        ProgrammeFolder folder = folders.ready(key);
        Instant now = clock.instant();
        mapper.updateBrokenOff(now.minus(limit()).minus(GRACE), now);
        if (mapper.countGoingOn() > 0) {
            throw new DryRunBusy();
        }
        DryRun run = new DryRun(
                UUID.randomUUID().toString(),
                key,
                folder.digestWithScenarios(),
                DryRun.State.WAITING,
                actor.memberId(),
                actor.memberName(),
                now,
                null,
                null);
        insert(run);
        acts.record(actor, "programme-dry-run", folder, Map.of());
        return run;
    }

    /** The newest one of exactly these files. */
    public Optional<DryRun> newest(ExternalFolder folder) {
        return mapper.findNewest(folder.key(), folder.digest());
    }

    public List<PlayedStory> stories(DryRun run) {
        return mapper.listStories(run.id());
    }

    public Duration limit() {
        return properties.dryRun().limit();
    }

    Optional<DryRun> passed(ProgrammeFolder folder) {
        return mapper.findNewest(folder.key(), folder.digestWithScenarios()).filter(DryRun::isPassed);
    }

    private void insert(DryRun run) {
        try {
            mapper.insert(run);
        } catch (DuplicateKeyException another) {
            throw new DryRunBusy();
        }
    }
}
