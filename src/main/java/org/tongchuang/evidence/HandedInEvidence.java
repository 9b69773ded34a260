package org.tongchuang.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Basis;
import org.tongchuang.worklist.HandedInFiles;
import org.tongchuang.worklist.Task;

/** A sign-off rests on the files its answers name and on the evidence that stood in the dossier at that moment. */
@Component
class HandedInEvidence implements HandedInFiles {

    private final Evidence evidence;

    HandedInEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Basis> of(Task task, Collection<String> named) {
        List<EvidenceFile> handedIn = evidence.all(named);
        if (handedIn.size() < Set.copyOf(named).size()
                || handedIn.stream().anyMatch(file -> !file.dossierId().equals(task.dossierId()))) {
            throw new FileOfAnother(task.dossierNumber());
        }
        Stream<EvidenceFile> standing = evidence.currentOf(task.dossierId(), parts(task)).stream()
                .filter(file -> file.slot().startsWith(Slot.indicatorKey("")));
        return Stream.concat(handedIn.stream(), standing)
                .map(file -> new Basis(Basis.Kind.FILE, file.id(), file.sha256()))
                .distinct()
                .toList();
    }

    private static Set<String> parts(Task task) {
        return task.part().isEmpty() ? Set.of("") : Set.of("", task.part());
    }
}
