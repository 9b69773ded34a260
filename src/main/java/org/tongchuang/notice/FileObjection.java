package org.tongchuang.notice;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;

/** Files an objection or a clue that somebody leaves on the public page. */
@Component
public class FileObjection {

    private final TakeObjection intake;
    private final AuditTrail audit;
    private final Clock clock;

    FileObjection(TakeObjection intake, AuditTrail audit, Clock clock) {
        this.intake = intake;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Files it.
     *
     * @param receiptHash the hash of the code that its author alone is given
     * @throws NoticeNotYetPosted if the village has still to post its bulletin and nothing else is open
     */
    @Transactional
    public Objection file(NewObjection said, String receiptHash) {
        NoticeRow row = intake.row(said);
        Objection objection = intake.take(said, row, Arrival.online(ChinaTime.today(clock)), null, receiptHash);
        record(objection, row);
        return objection;
    }

    /** Says that, not what and not who: the one complained of reads these records. */
    private void record(Objection objection, NoticeRow row) {
        audit.record(Act.byItself(
                "dossier:" + row.dossierId(),
                objection.isLate() ? "objection-late" : "objection-received",
                Map.of("kind", "label:notice.kind." + objection.kind().name())));
    }
}
