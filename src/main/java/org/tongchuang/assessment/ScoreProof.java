package org.tongchuang.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that nobody has changed what was handed in: every seal is worked out again from its rows. */
@Component
public class ScoreProof {

    private final ScoreMapper mapper;

    ScoreProof(ScoreMapper mapper) {
        this.mapper = mapper;
    }

    /** The versions whose seal doesn't fit their rows or the version before. */
    @Transactional(readOnly = true)
    public List<SheetVersion> listBroken() {
        return mapper.listDossiersWithVersions().stream()
                .flatMap(dossierId -> listBroken(dossierId).stream())
                .toList();
    }

    /** The broken versions of one dossier, gaps in the chain of a column among them. */
    @Transactional(readOnly = true)
    public List<SheetVersion> listBroken(String dossierId) {
        Map<Column, String> last = new HashMap<>();
        List<SheetVersion> broken = new ArrayList<>();
        for (SheetVersion version : mapper.listVersions(dossierId)) {
            String before = last.getOrDefault(version.column(), SheetSeal.FIRST);
            if (isBroken(version) || !version.previousSha256().equals(before)) {
                broken.add(version);
            }
            last.put(version.column(), version.sha256());
        }
        return broken;
    }

    private boolean isBroken(SheetVersion version) {
        return !SheetSeal.of(version, mapper.listRows(version.id())).equals(version.sha256());
    }
}
