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
        boolean hasIndicators = standards.find(task.programmeVersionId()).isPresent();
        List<EvidenceFile> filed = named.isEmpty() && !hasIndicators ? List.of() : evidence.filed(task.dossierId());
        Stream<EvidenceFile> standing = filed.stream().filter(file -> hasIndicators && isStanding(file, task));
        return basis(Stream.concat(handedIn(filed, task.dossierNumber(), named), standing));
    }

    @Override
    public List<Basis> of(Dossier dossier, Collection<String> named) {
        return named.isEmpty() ? List.of() : basis(handedIn(evidence.filed(dossier.id()), dossier.number(), named));
    }

    private static Stream<EvidenceFile> handedIn(List<EvidenceFile> filed, String number, Collection<String> named) {
        List<EvidenceFile> handedIn =
                filed.stream().filter(file -> named.contains(file.id())).toList();
        if (handedIn.size() < Set.copyOf(named).size()) {
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
    private static boolean isStanding(EvidenceFile file, Task task) {
        return file.isCurrent()
                && file.slot().startsWith(Slot.indicatorKey(""))
                && (file.part().isEmpty() || file.part().equals(task.part()));
    }
}
