package org.tongchuang.programme;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Writes down who did what to a folder from outside, and to which of its contents. */
@Component
class ExternalActs {

    private final AuditTrail audit;

    ExternalActs(AuditTrail audit) {
        this.audit = audit;
    }

    void record(Actor actor, String verb, ProgrammeFolder folder, Map<String, String> more) {
        record(
                actor,
                verb,
                Map.of(
                        "programme", folder.key(),
                        "version", String.valueOf(folder.manifest().version()),
                        "digest", folder.digestWithScenarios()),
                more);
    }

    void record(Actor actor, String verb, FolderProposal proposal, Map<String, String> more) {
        record(
                actor,
                verb,
                Map.of(
                        "programme", proposal.programmeKey(),
                        "version", String.valueOf(proposal.versionNo()),
                        "digest", proposal.digest()),
                more);
    }

    private void record(Actor actor, String verb, Map<String, String> which, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(which);
        facts.putAll(more);
        audit.record(new Act(
                "unit:" + actor.unitId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
    }
}
