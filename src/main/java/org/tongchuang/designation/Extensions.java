package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.DeadlineMoved;
import org.tongchuang.web.Refusal;

/** More time for putting things right: once, asked for with reasons and granted before the limit ends (REC-2). */
@Component
public class Extensions {

    static final String REASON = "extensionReason";
    static final String DECISION = "extensionOutcome";
    static final String GRANTED_TO = "extendedTo";

    private final OrderMapper mapper;
    private final Titles titles;
    private final SaidOnDossier said;
    private final Chronicle chronicle;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(
            OrderMapper mapper,
            Titles titles,
            SaidOnDossier said,
            Chronicle chronicle,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.titles = titles;
        this.said = said;
        this.chronicle = chronicle;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Why the dossier's community can't ask for more time now; nothing if it can. */
    Optional<Refusal> against(String dossierId) {
        return mapper.findRectification(dossierId).flatMap(order -> {
            if (order.isExtended()) {
                return Optional.of(new AlreadyExtended(order));
            }
            return said.isUnanswered(dossierId, REASON, DECISION)
                    ? Optional.of(new ExtensionAskedFor(order))
                    : Optional.empty();
        });
    }

    /** The limit becomes what was granted. Safe to repeat. */
    @Transactional
    public void extend(String dossierId) {
        Designation title = titles.about(dossierId);
        Rectification order = mapper.findRectification(dossierId).orElseThrow();
        LocalDate to = said.date(dossierId, GRANTED_TO).orElseThrow();
        LocalDate today = ChinaTime.today(clock);
        if (mapper.updateExtended(order, to, today, said.text(dossierId, REASON)) == 1) {
            chronicle.note(title, TitleMoment.RECTIFICATION_EXTENDED, dossierId, "", to);
            audit.record(act(order, to));
            events.publishEvent(new DeadlineMoved(dossierId, TitleDeadlines.RECTIFICATION_ENDS));
        }
    }

    private static Act act(Rectification order, LocalDate to) {
        return Act.byItself(
                "dossier:" + order.dossierId(),
                "rectification-extended",
                Map.of("before", order.dueOn().toString(), "after", to.toString()));
    }
}
