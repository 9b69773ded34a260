package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.dossier.Dossier;

/** Orders to put things right, one round for each failed re-review. */
@Component
public class Rectifications {

    private final OrderMapper mapper;
    private final Titles titles;
    private final SaidOnDossier said;
    private final Campaigns campaigns;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rectifications(
            OrderMapper mapper,
            Titles titles,
            SaidOnDossier said,
            Campaigns campaigns,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.titles = titles;
        this.said = said;
        this.campaigns = campaigns;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    public Rectification get(String id) {
        return mapper.findRectificationById(id).orElseThrow(() -> new TitleMissing(id));
    }

    /** All orders about a title, newest first. */
    public List<Rectification> ofTitle(String designationId) {
        return mapper.listRectifications(designationId);
    }

    /** The order that is about the title on this dossier, if there is one. */
    public List<Rectification> of(Dossier dossier) {
        return ofDossier(dossier.id()).stream().toList();
    }

    Optional<Rectification> ofDossier(String dossierId) {
        return mapper.findRectification(dossierId);
    }

    /** Issues what the office drafted. A second round fails on the dossier's one order. */
    @Transactional
    public void order(String dossierId) {
        Designation title = titles.about(dossierId);
        Rectification order = order(title, dossierId);
        mapper.insertRectification(order);
        titles.move(title, title.standing().becomes(TitleState.RECTIFYING));
        chronicle.note(title, TitleMoment.RECTIFICATION_ORDERED, dossierId, "", order.dueOn());
        events.publishEvent(new RectificationOrdered(order));
    }

    /**
     * Notes how it ended. What becomes of the title is the model's next step.
     *
     * @param result PASSED, FAILED, or EXPIRED when nobody reported in time (REC-3)
     * @return the result
     */
    @Transactional
    public String close(String dossierId, String result) {
        Designation title = titles.about(dossierId);
        TitleMoment moment = TitleMoment.valueOf("RECTIFICATION_" + result);
        if (mapper.updateRectification(dossierId, result, ChinaTime.today(clock)) == 1) {
            chronicle.note(title, moment, dossierId);
        }
        return result;
    }

    RectificationLimit limit(Designation title) {
        return new RectificationLimit(campaigns.limits(title.campaignId()).rectificationMonths());
    }

    private Rectification order(Designation title, String dossierId) {
        LocalDate today = ChinaTime.today(clock);
        RectificationLimit limit = limit(title);
        LocalDate wanted = said.date(dossierId, "rectificationDueOn").orElse(limit.latest(today));
        return new Rectification(
                UUID.randomUUID().toString(),
                title.id(),
                dossierId,
                said.text(dossierId, "orderGrounds"),
                said.json(dossierId, "problems"),
                today,
                limit.within(today, wanted),
                null,
                null,
                null,
                null,
                null,
                said.author(dossierId, "orderGrounds"));
    }
}
