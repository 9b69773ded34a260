package org.tongchuang.notice;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Tells the handler, and nobody else, who objected; each reading is recorded where the one complained of can't look. */
@Component
public class SeeObjector {

    private final ObjectionMapper mapper;
    private final NoticeMapper notices;
    private final SealedWords words;
    private final Handlers handlers;
    private final AuditTrail audit;

    SeeObjector(ObjectionMapper mapper, NoticeMapper notices, SealedWords words, Handlers handlers, AuditTrail audit) {
        this.mapper = mapper;
        this.notices = notices;
        this.words = words;
        this.handlers = handlers;
        this.audit = audit;
    }

    /** The objection as its handler may see it; to anybody else it is missing. */
    public Objection find(String objectionId, Actor actor) {
        return mapper.find(objectionId)
                .filter(one -> handlers.handles(one, actor))
                .orElseThrow(() -> new ObjectionMissing(objectionId));
    }

    /** Empty for an anonymous clue. */
    @Transactional
    public Optional<Objector> see(String objectionId, Actor actor) {
        Objection objection = find(objectionId, actor);
        NoticeRow row = notices.findRow(objection.rowId()).orElseThrow();
        Optional<Objector> objector = words.identity(objection);
        audit.record(new Act(
                "unit:" + actor.unitId(),
                "objector-read",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("number", row.dossierNumber(), "objection", objectionId)));
        return objector;
    }
}
