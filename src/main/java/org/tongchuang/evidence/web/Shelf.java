package org.tongchuang.evidence.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchuang.evidence.EvidenceFile;

/** The files of one place: those that count, and those that have been superseded. */
public record Shelf(String place, List<EvidenceFile> current, List<EvidenceFile> superseded) {

    static List<Shelf> of(List<EvidenceFile> files) {
        Map<String, List<EvidenceFile>> bySlot = files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.slot() + "/" + file.part(), LinkedHashMap::new, Collectors.toList()));
        return bySlot.values().stream().map(Shelf::ofSlot).toList();
    }

    private static Shelf ofSlot(List<EvidenceFile> files) {
        Map<Boolean, List<EvidenceFile>> split =
                files.stream().collect(Collectors.partitioningBy(EvidenceFile::isCurrent));
        return new Shelf(files.get(0).place(), split.get(true), split.get(false));
    }
}
