package org.tongchuang.talk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** A receiver says that he has read what was sent to him. To open it isn't to say so. */
@Component
public class ReadCopy {

    private final Copies copies;
    private final CopyMapper mapper;
    private final AuditTrail audit;
    private final Clock clock;

    ReadCopy(Copies copies, CopyMapper mapper, AuditTrail audit, Clock clock) {
        this.copies = copies;
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says so; once more changes nothing.
     *
     * @throws CopyMissing if none such was sent to this actor, or he doesn't see its dossier
     */
    @Transactional
    public void read(String copyId, Actor actor) {
        CopyRow row = copies.find(copyId, actor).orElseThrow(() -> new CopyMissing(copyId));
        if (mapper.updateRead(copyId, actor.memberId(), clock.instant().truncatedTo(ChronoUnit.MILLIS)) == 1) {
            audit.record(new Act(
                    "dossier:" + row.dossierId(),
                    "copy-read",
                    actor.memberId(),
                    actor.memberName(),
                    actor.unitId(),
                    actor.unitName(),
                    Map.of()));
        }
    }
}
