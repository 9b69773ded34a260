package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.Term;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.programme.Manifest;

/** Takes titles back, after the community has been told and heard (REV-4). */
@Component
public class Revocations {

    private static final Term STATEMENT = Term.workDays(5);

    private final OrderMapper mapper;
    private final DesignationMapper titleMapper;
    private final Titles titles;
    private final SaidOnDossier said;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Deadlines deadlines;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revocations(
            OrderMapper mapper,
            DesignationMapper titleMapper,
            Titles titles,
            SaidOnDossier said,
            Dossiers dossiers,
            Campaigns campaigns,
            Deadlines deadlines,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.titleMapper = titleMapper;
        this.titles = titles;
        this.said = said;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    public Revocation get(String id) {
        return mapper.findRevocationById(id).orElseThrow(() -> new TitleMissing(id));
    }

    Optional<Revocation> ofDossier(String dossierId) {
        return mapper.findRevocation(dossierId);
    }

    /** The community is told facts and reasons; its time to answer begins. */
    @Transactional
    public void propose(String dossierId) {
        Designation title = titles.about(dossierId);
        Revocation proposal = proposal(title, dossierId);
        mapper.insertRevocation(proposal);
        titles.move(title, title.standing().proposed(endsReReview(dossierId)));
        chronicle.note(title, TitleMoment.REVOCATION_PROPOSED, dossierId, "", proposal.statementDueOn());
    }

    /** The city's title ends. What the province named stays the province's (REV-6). */
    @Transactional
    public void revoke(String dossierId) {
        Designation title = titles.about(dossierId);
        Revocation proposal = ofDossier(dossierId).orElseThrow();
        if (!title.state().isHeld()) {
            return;
        }
        LocalDate today = ChinaTime.today(clock);
        int bar = proposal.ground().barYears();
        mapper.updateRevocation(dossierId, "REVOKED", today, statement(dossierId), bar);
        titles.move(title, title.standing().becomes(TitleState.REVOKED));
        titleMapper.updateEnded(title.id(), today, today.plusYears(bar));
        chronicle.note(title, TitleMoment.REVOKED, dossierId, "", today.plusYears(bar));
        events.publishEvent(new TitleRevoked(get(proposal.id())));
    }

    private Revocation proposal(Designation title, String dossierId) {
        LocalDate today = ChinaTime.today(clock);
        return new Revocation(
                UUID.randomUUID().toString(),
                title.id(),
                dossierId,
                Ground.valueOf(said.text(dossierId, "revocationGround")),
                said.text(dossierId, "revocationFacts"),
                said.text(dossierId, "revocationBasis"),
                today,
                statementDueOn(title, today),
                null,
                null,
                null,
                null,
                said.author(dossierId, "revocationFacts"));
    }

    private Term statementTerm(Designation title) {
        Manifest.Term term = campaigns
                .manifest(campaigns.get(title.campaignId()))
                .designation()
                .statement();
        return term == null || term.workDays() == null ? STATEMENT : Term.workDays(term.workDays());
    }

    /** When the community's time to answer ends by today's calendar. */
    LocalDate statementDueOn(Designation title, LocalDate toldOn) {
        return deadlines.of(title.unitPath(), toldOn, statementTerm(title)).day();
    }

    private boolean endsReReview(String dossierId) {
        return mapper.findRectification(dossierId).isPresent()
                && dossiers.get(dossierId).isRunning();
    }

    private String statement(String dossierId) {
        String statement = said.text(dossierId, "statement");
        return statement.isEmpty() ? null : statement;
    }
}
