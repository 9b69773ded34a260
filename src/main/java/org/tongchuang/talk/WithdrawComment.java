package org.tongchuang.talk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Takes one's own comment back while it is new: its place stays, its words go. */
@Component
public class WithdrawComment {

    private final Comments comments;
    private final CommentMapper mapper;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawComment(Comments comments, CommentMapper mapper, AuditTrail audit, Clock clock) {
        this.comments = comments;
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it back.
     *
     * @throws CommentMissing if there is none such on the dossier
     * @throws NotWithdrawn if it is somebody else's, isn't new any more or is withdrawn
     */
    @Transactional
    public void withdraw(String dossierId, String commentId, Actor actor) {
        comments.see(dossierId, actor);
        Comment comment = mapper.find(commentId)
                .filter(one -> one.dossierId().equals(dossierId))
                .orElseThrow(() -> new CommentMissing(commentId));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (mapper.updateWithdrawn(comment.id(), actor.memberId(), comments.newSince(), now) == 0) {
            throw new NotWithdrawn(comment);
        }
        audit.record(new Act(
                "dossier:" + dossierId,
                "comment-withdrawn",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of()));
    }
}
