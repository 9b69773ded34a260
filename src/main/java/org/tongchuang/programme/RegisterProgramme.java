package org.tongchuang.programme;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.standard.ShipEditions;

/**
 * Makes a checked folder known. Unchanged files are the version that is already there; changed files need a higher
 * version number, because running dossiers keep what they began with.
 */
@Component
class RegisterProgramme {

    private final ProgrammeMapper mapper;
    private final Deployer deployer;
    private final ShipEditions editions;
    private final Clock clock;

    RegisterProgramme(ProgrammeMapper mapper, Deployer deployer, ShipEditions editions, Clock clock) {
        this.mapper = mapper;
        this.deployer = deployer;
        this.editions = editions;
        this.clock = clock;
    }

    /** What stands in the way, or nothing when the version is there. */
    @Transactional
    public List<Finding> register(ProgrammeFolder folder) {
        return register(folder, null);
    }

    /**
     * The same for a programme that an office has made.
     *
     * @param ownerPath the path of the office's unit; null for a programme that everybody has
     */
    @Transactional
    public List<Finding> register(ProgrammeFolder folder, String ownerPath) {
        Optional<ProgrammeRow> newest = mapper.findCurrent(folder.key());
        String digest = folder.digest();
        if (newest.map(ProgrammeRow::digest).filter(digest::equals).isPresent()) {
            ship(folder);
            return List.of();
        }
        List<Finding> obstacles = obstacles(folder);
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        mapper.insert(row(folder, digest, deployer.deploy(folder), ownerPath));
        ship(folder);
        return List.of();
    }

    /** Why it can't be registered as it is; nothing is done. */
    List<Finding> obstacles(ProgrammeFolder folder) {
        Optional<ProgrammeRow> newest = mapper.findCurrent(folder.key());
        int version = folder.manifest().version();
        int known = newest.map(ProgrammeRow::versionNo).orElse(0);
        boolean unchanged =
                newest.map(ProgrammeRow::digest).filter(folder.digest()::equals).isPresent();
        return unchanged || version > known
                ? List.of()
                : List.of(Finding.of(
                        folder.manifestPath(),
                        "version",
                        "programme.finding.changedWithoutVersion",
                        version,
                        known + 1));
    }

    private void ship(ProgrammeFolder folder) {
        editions.ship(
                folder.key(), folder.standardPaths().stream().map(folder::text).toList());
    }

    private ProgrammeRow row(ProgrammeFolder folder, String digest, String deploymentId, String ownerPath) {
        Manifest manifest = folder.manifest();
        return new ProgrammeRow(
                UUID.randomUUID().toString(),
                manifest.key(),
                manifest.version(),
                folder.texts(Locale.CHINA).text("programme.name"),
                manifest.kind().name(),
                digest,
                deploymentId,
                folder.text(folder.manifestPath()),
                ownerPath,
                clock.instant());
    }
}
