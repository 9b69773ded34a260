package org.tongchuang.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.Revocation;
import org.tongchuang.designation.Revocations;

/** Takes a title back, with facts, basis and what the community said. */
@Component
class RevocationDecision implements PaperSource {

    static final String PAPER = "revocationDecision";

    private final Revocations revocations;
    private final Designations designations;
    private final PaperWords words;

    RevocationDecision(Revocations revocations, Designations designations, PaperWords words) {
        this.revocations = revocations;
        this.designations = designations;
        this.words = words;
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Object> facts(OfficialDocument document) {
        Revocation revocation = revocations.get(document.subjectId());
        Designation title = designations.get(revocation.designationId());
        Map<String, Object> facts = new HashMap<>(Map.of(
                "titleName", title.titleName(),
                "community", Map.of("name", title.unitName(), "town", title.townName()),
                "certificateNo", title.number(),
                "namingDocNumber", Objects.requireNonNullElse(title.docNumber(), ""),
                "ground", words.text("designation.ground." + revocation.ground()),
                "facts", revocation.facts(),
                "basis", revocation.basis(),
                "barYears", String.valueOf(revocation.barYears())));
        if (revocation.statement() != null) {
            facts.put("statement", revocation.statement());
        }
        return facts;
    }
}
