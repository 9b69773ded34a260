package org.tongchuang.tracking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** Hands out a board as a file; who took what is on record. */
@Component
public class ExportBoard {

    private final Boards boards;
    private final BoardSheet sheet;
    private final Rights rights;
    private final AuditTrail audit;

    ExportBoard(Boards boards, BoardSheet sheet, Rights rights, AuditTrail audit) {
        this.boards = boards;
        this.sheet = sheet;
        this.rights = rights;
        this.audit = audit;
    }

    /**
     * Makes the file.
     *
     * @param light only the dossiers with this light, or null for all
     */
    @Transactional
    public byte[] export(String campaignId, String part, String text, Light light, Actor actor, Locale locale) {
        if (!rights.may(actor, Action.EXPORT, Subject.at(actor.unitPath()))) {
            throw new ExportRefused();
        }
        Board board = boards.see(campaignId, part, text, actor, locale);
        List<BoardLine> lines = board.of(light);
        byte[] file = sheet.write(board, lines, locale);
        audit.record(new Act(
                "unit:" + actor.unitId(),
                "board-exported",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("campaign", board.campaign().name(), "rows", Integer.toString(lines.size()))));
        return file;
    }
}
