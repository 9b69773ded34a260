package org.tongchuang.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Basis;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.LetterFiles;
import org.tongchuang.standard.Standards;
import org.tongchuang.worklist.HandedInFiles;
import org.tongchuang.worklist.Task;

/** A sign-off rests on the files its answers name and on the evidence that stood in the dossier at that moment. */
@Component
class HandedInEvidence implements HandedInFiles, LetterFiles {

    private final Evidence evidence;
    private final Standards standards;

    HandedInEvidence(Evidence evidence, Standards standards) {
        this.evidence = evidence;
        this.standards = standards;
    }

    @Override
    public List<Basis> of(Task task, Collection<String> named) {
        return basis(Stream.concat(handedIn(task.dossierId(), task.dossierNumber(), named), standing(task)));
    }

    @Override
    public List<Basis> of(Dossier dossier, Collection<String> named) {
        return basis(handedIn(dossier.id(), dossier.number(), named));
    }

    private Stream<EvidenceFile> handedIn(String dossierId, String number, Collection<String> named) {
        List<EvidenceFile> handedIn = evidence.all(named);
        if (handedIn.size() < Set.copyOf(named).size()
                || handedIn.stream().anyMatch(file -> !file.dossierId().equals(dossierId))) {
            throw new FileOfAnother(number);
        }
        return handedIn.stream();
    }

    private static List<Basis> basis(Stream<EvidenceFile> files) {
        return files.map(file -> new Basis(Basis.Kind.FILE, file.id(), file.sha256()))
                .distinct()
                .toList();
    }

    /** Only a programme with a standard has indicators to give evidence for. */
    private Stream<EvidenceFile> standing(Task task) {
        return standards.find(task.programmeVersionId()).stream()
                .flatMap(standard -> evidence.currentOf(task.dossierId(), parts(task)).stream())
                .filter(file -> file.slot().startsWith(Slot.indicatorKey("")));
    }

    private static Set<String> parts(Task task) {
        return task.part().isEmpty() ? Set.of("") : Set.of("", task.part());
    }
}
