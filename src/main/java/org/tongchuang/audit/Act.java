package org.tongchuang.audit;

import java.util.Map;

/**
 * One thing somebody did, with names as they were on that day.
 *
 * @param chain the record it belongs to: {@code dossier:<id>}, or {@code unit:<id>} for acts without a dossier
 * @param verb what was done, as a label key below {@code audit.verb.}
 * @param facts what else the sentence needs: short texts, ids, versions, hashes; never personal data of residents
 */
public record Act(
        String chain,
        String verb,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        Map<String, String> facts) {

    public Act {
        facts = Map.copyOf(facts);
    }

    /** What the product did by itself, on a day, after a count or through a process. */
    public static Act byItself(String chain, String verb, Map<String, String> facts) {
        return new Act(chain, verb, "", "", "", "", facts);
    }
}
