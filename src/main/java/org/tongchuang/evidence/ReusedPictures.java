package org.tongchuang.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;

/**
 * Warns those who judge a dossier of pictures that stand elsewhere too. A warning, no refusal: the same courtyard may well
 * be shown twice. Whoever handed them in isn't told.
 */
@Component
public class ReusedPictures {

    private final EvidenceMapper mapper;
    private final Evidence evidence;

    ReusedPictures(EvidenceMapper mapper, Evidence evidence) {
        this.mapper = mapper;
        this.evidence = evidence;
    }

    /** Those of a dossier that the reader may see; none to the unit that handed them in. */
    public List<Reuse> of(String dossierId, Actor reader) {
        Map<String, List<String>> others = mapper.listLookalikes(dossierId).stream()
                .filter(Lookalike::isNear)
                .collect(Collectors.groupingBy(
                        Lookalike::fileId, Collectors.mapping(Lookalike::otherId, Collectors.toList())));
        return evidence.seen(others.keySet(), reader).stream()
                .filter(file -> !file.unitId().equals(reader.unitId()))
                .map(file -> reuse(file, others.get(file.id()), reader))
                .toList();
    }

    private Reuse reuse(EvidenceFile file, List<String> others, Actor reader) {
        List<EvidenceFile> known = evidence.seen(others, reader);
        return new Reuse(file, known, others.size() - known.size());
    }
}
