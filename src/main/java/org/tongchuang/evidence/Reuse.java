package org.tongchuang.evidence;

import java.util.List;

/**
 * A picture that was handed in elsewhere too: for another task, by another community or in another year.
 *
 * @param known those of the other files that the reader may see
 * @param unknown how many more there are, of dossiers that aren't the reader's to know
 */
public record Reuse(EvidenceFile file, List<EvidenceFile> known, int unknown) {

    public Reuse {
        known = List.copyOf(known);
    }
}
