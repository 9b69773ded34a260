package org.tongchuang.evidence;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.SealedParts;
import org.tongchuang.dossier.Submission;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;

/** The door to what was handed in as files. Whoever may not see a file doesn't learn that there is one. */
@Component
public class Evidence {

    private final EvidenceMapper mapper;
    private final DossierFiles files;
    private final Dossiers dossiers;
    private final UploadRule rule;
    private final Rights rights;
    private final ObjectProvider<SealedParts> seals;
    private final ObjectProvider<FileReaders> readers;
    private final FileHomes homes;
    private final FileStore store;
    private final Filing filing;

    Evidence(
            EvidenceMapper mapper,
            DossierFiles files,
            Dossiers dossiers,
            UploadRule rule,
            Rights rights,
            ObjectProvider<SealedParts> seals,
            ObjectProvider<FileReaders> readers,
            FileHomes homes,
            FileStore store,
            Filing filing) {
        this.mapper = mapper;
        this.files = files;
        this.dossiers = dossiers;
        this.rule = rule;
        this.rights = rights;
        this.seals = seals;
        this.readers = readers;
        this.homes = homes;
        this.store = store;
        this.filing = filing;
    }

    /** A file as this actor may see it; one that he may not see is missing to him. */
    public EvidenceFile see(String id, Actor actor) {
        return mapper.find(id).filter(file -> isSeenBy(actor, file)).orElseThrow(() -> new FileMissing(id));
    }

    /** Those of the files that this actor may see. */
    public List<EvidenceFile> seen(Collection<String> ids, Actor actor) {
        return all(ids).stream().filter(file -> isSeenBy(actor, file)).toList();
    }

    /** Those of the files that exist, whoever asks: for use cases that have judged the asker's right. */
    public List<EvidenceFile> all(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : mapper.list(ids);
    }

    /** All files of a dossier by place, superseded ones among them. */
    public List<EvidenceFile> list(String dossierId, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        return maySee(dossier, actor)
                ? mapper.listOfDossier(dossierId).stream()
                        .filter(file -> !isSealed(file, actor))
                        .toList()
                : List.of();
    }

    /** The files of one indicator in one part, superseded ones among them. */
    public List<EvidenceFile> ofIndicator(String dossierId, String part, String code, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!maySee(dossier, actor)) {
            throw new FileMissing(code);
        }
        return mapper.listInSlot(Slot.ofIndicator(dossierId, part, code)).stream()
                .filter(file -> !isSealed(file, actor))
                .toList();
    }

    /** How many files each indicator has in the dossier's common part, by the indicator's code. */
    public Map<String, Integer> countByIndicator(String dossierId) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mapper.listCounts(dossierId)
                .forEach(count ->
                        counts.put(count.slot().substring(Slot.indicatorKey("").length()), count.files()));
        return counts;
    }

    /** The codes of the indicators that have a file in the dossier's common part or in the given one. */
    public Set<String> indicatorsWithFiles(String dossierId, String part) {
        String indicator = Slot.indicatorKey("");
        return filed(dossierId).stream()
                .filter(file -> file.isCurrent() && file.slot().startsWith(indicator))
                .filter(file -> file.part().isEmpty() || file.part().equals(part))
                .map(file -> file.slot().substring(indicator.length()))
                .collect(Collectors.toSet());
    }

    public boolean maySee(Dossier dossier, Actor actor) {
        return rights.may(actor, Action.SEE_FILE, rule.subject(dossier, actor));
    }

    public boolean mayAdd(Dossier dossier, String part, Actor actor) {
        return rule.mayAdd(dossier, part, actor);
    }

    /** Whether the actor may have a picture as its camera wrote it. Other originals are open to all who see the file. */
    public boolean mayTakeOriginal(EvidenceFile file, Actor actor) {
        if (homes.of(file.slot()).isPresent()) {
            return !file.type().isPicture() || file.unitId().equals(actor.unitId());
        }
        Dossier dossier = dossiers.get(file.dossierId());
        return !file.type().isPicture()
                || file.unitId().equals(actor.unitId())
                || rights.may(actor, Action.SEE_ORIGINAL, rule.subject(dossier, actor));
    }

    /** The original for downloading; noted in the dossier's trail. */
    public Path takeOriginal(EvidenceFile file, Actor actor) {
        if (!mayTakeOriginal(file, actor)) {
            throw new FileMissing(file.id());
        }
        filing.tookOriginal(file, actor);
        return store.place(file.sha256());
    }

    /** What may be shown in a page: a picture's copy, a PDF itself. */
    public Optional<Path> toShow(EvidenceFile file) {
        return Optional.ofNullable(file.type().isPdf() ? file.sha256() : file.viewSha256())
                .map(store::place);
    }

    public Optional<Path> thumbnail(EvidenceFile file) {
        return Optional.ofNullable(file.thumbnailSha256()).map(store::place);
    }

    /** Where a file that belongs to no dossier is kept, or empty. */
    public Optional<String> homeOf(EvidenceFile file) {
        return homes.of(file.slot()).map(home -> home.href(file.dossierId()));
    }

    /** What is kept there, whoever asks: for use cases that have judged the asker's right. */
    public List<EvidenceFile> ofHome(FileHome home, String id) {
        return mapper.listOfDossier(id).stream()
                .filter(file -> file.slot().startsWith(home.key() + ":"))
                .toList();
    }

    /** How much room the actor's unit has left. */
    public Room room(Actor actor) {
        return filing.room(actor.unitId());
    }

    /** Takes back a file of one's own unit while one's task is open. */
    public void takeBack(String id, Actor actor) {
        EvidenceFile file = see(id, actor);
        if (homes.of(file.slot()).isPresent()) {
            throw new UploadNotOffered(file.place());
        }
        Dossier dossier = dossiers.get(file.dossierId());
        if (!file.unitId().equals(actor.unitId()) || !mayAdd(dossier, file.part(), actor)) {
            throw new UploadNotOffered(dossier.number());
        }
        filing.takeBack(file, actor);
    }

    List<EvidenceFile> filed(String dossierId) {
        return files.list(dossierId);
    }

    private boolean isSeenBy(Actor actor, EvidenceFile file) {
        return homes.of(file.slot())
                .map(home -> home.isSeenBy(file.dossierId(), actor))
                .orElseGet(() -> isSeenInDossier(actor, file));
    }

    private boolean isSeenInDossier(Actor actor, EvidenceFile file) {
        Dossier dossier = dossiers.get(file.dossierId());
        boolean own = file.memberId().equals(actor.memberId())
                && file.unitId().equals(actor.unitId())
                && !dossiers.isExcluded(file.dossierId(), actor);
        return own
                || (maySee(dossier, actor) && !isSealed(file, actor))
                || readers.stream().anyMatch(reader -> reader.mayRead(file, actor));
    }

    /** What is kept apart as a submission is kept apart as a file. */
    private boolean isSealed(EvidenceFile file, Actor actor) {
        Submission like = new Submission(
                file.id(),
                file.dossierId(),
                file.part(),
                file.step(),
                file.round(),
                0,
                "",
                file.place(),
                "",
                file.unitId(),
                file.unitName(),
                file.memberId(),
                file.memberName(),
                null,
                "{}",
                file.sha256(),
                file.uploadedAt());
        return !file.part().isEmpty()
                && !file.memberId().equals(actor.memberId())
                && seals.stream().anyMatch(seal -> seal.isSealedFrom(like, actor));
    }
}
