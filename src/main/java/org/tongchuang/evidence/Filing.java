package org.tongchuang.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.evidence.FileRefused.Reason;
import org.tongchuang.people.Actor;

/** Writes down what the store holds. Nothing is ever taken off the list; it is superseded. */
@Component
class Filing {

    private final EvidenceMapper mapper;
    private final EvidenceSettings settings;
    private final FileHomes homes;
    private final AuditTrail audit;
    private final Clock clock;

    Filing(EvidenceMapper mapper, EvidenceSettings settings, FileHomes homes, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.homes = homes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What lies on the disk. */
    record Kept(
            String name,
            FileType type,
            long bytes,
            String sha256,
            String viewSha256,
            String thumbnailSha256,
            Likeness likeness) {}

    Room room(String unitId) {
        return new Room(DataSize.ofBytes(mapper.sumBytes(unitId)), settings.perUnit());
    }

    /** Before anything is drawn; what the unit has handed in so far stays as it is. */
    void demandRoom(String name, long bytes, Actor actor) {
        Room room = room(actor.unitId());
        if (!room.has(bytes)) {
            throw new FileRefused(Reason.QUOTA, name, room.takenMegabytes(), room.allMegabytes());
        }
    }

    /** Adds a row; the same bytes sent twice to the same place, as after a broken connection, are one file. */
    @Transactional
    public EvidenceFile add(Slot slot, Kept kept, String replaces, Actor actor) {
        return mapper.findSame(slot, kept.sha256()).orElseGet(() -> insert(slot, kept, replaces, actor));
    }

    /** Takes a file back without a successor; it stays readable among the superseded ones. */
    @Transactional
    public void takeBack(EvidenceFile file, Actor actor) {
        if (mapper.updateSuperseded(file.id(), null, clock.instant()) == 1) {
            DossierFiles.changed(file.dossierId());
            record("file-taken-back", file, actor);
        }
    }

    /** Somebody has an original with everything its camera wrote into it; that is worth a line. */
    @Transactional
    public void tookOriginal(EvidenceFile file, Actor actor) {
        record("file-original-taken", file, actor);
    }

    private EvidenceFile insert(Slot slot, Kept kept, String replaces, Actor actor) {
        Instant now = clock.instant();
        EvidenceFile file = new EvidenceFile(
                UUID.randomUUID().toString(),
                slot.dossierId(),
                slot.part(),
                slot.step(),
                slot.round(),
                slot.key(),
                slot.place(),
                kept.name(),
                kept.bytes(),
                kept.sha256(),
                kept.type(),
                kept.viewSha256(),
                kept.thumbnailSha256(),
                actor.unitId(),
                actor.unitName(),
                actor.memberId(),
                actor.memberName(),
                now,
                null,
                null);
        if (replaces != null) {
            supersede(slot, replaces, file, now, actor);
        }
        int limit = slot.isIndicator() ? settings.perIndicator() : settings.perField();
        if (mapper.countInSlot(slot) >= limit) {
            throw new FileRefused(Reason.TOO_MANY, kept.name(), limit);
        }
        mapper.insert(file);
        DossierFiles.changed(file.dossierId());
        if (kept.likeness() != null && kept.likeness().saysSomething()) {
            mapper.insertLikeness(file.id(), kept.likeness());
        }
        record(replaces == null ? "file-kept" : "file-replaced", file, actor);
        return file;
    }

    private void supersede(Slot slot, String replaces, EvidenceFile by, Instant now, Actor actor) {
        EvidenceFile old = mapper.find(replaces)
                .filter(file -> file.slot().equals(slot.key())
                        && file.dossierId().equals(slot.dossierId())
                        && file.part().equals(slot.part())
                        && file.unitId().equals(actor.unitId()))
                .orElseThrow(() -> new FileMissing(replaces));
        if (mapper.updateSuperseded(replaces, by.id(), now) == 0) {
            throw new FileSuperseded(old.name());
        }
    }

    private void record(String verb, EvidenceFile file, Actor actor) {
        audit.record(new Act(
                homes.of(file.slot()).map(FileHome::key).orElse("dossier") + ":" + file.dossierId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("file", file.name(), "place", file.place(), "sha256", file.sha256(), "fileId", file.id())));
    }
}
