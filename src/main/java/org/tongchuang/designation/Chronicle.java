package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;

/** Writes down what happens to titles: in the title's own history and in the dossier's record, with what its row says then. */
@Component
class Chronicle {

    private final DesignationMapper mapper;
    private final WrittenTitles rows;
    private final AuditTrail audit;
    private final Clock clock;

    Chronicle(DesignationMapper mapper, WrittenTitles rows, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    void note(Designation title, TitleMoment moment, String dossierId) {
        note(title, moment, dossierId, "", null);
    }

    void note(Designation title, TitleMoment moment, String dossierId, String detail, LocalDate until) {
        mapper.insertEvent(new TitleEvent(
                UUID.randomUUID().toString(),
                title.id(),
                mapper.lastPosition(title.id()) + 1,
                moment,
                detail,
                until,
                dossierId,
                ChinaTime.today(clock),
                clock.instant()));
        rows.written(title.id());
        audit.record(Act.byItself(
                dossierId == null ? "unit:" + title.hostId() : "dossier:" + dossierId,
                "title-changed",
                Map.of("number", title.number(), "moment", "label:designation.moment." + moment, "detail", detail)));
    }
}
