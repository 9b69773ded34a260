package org.tongchuang.document;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.designation.CommunityNamed;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.NamingBegun;
import org.tongchuang.designation.RectificationOrdered;
import org.tongchuang.designation.TitleRevoked;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.programme.Programmes;
import org.tongchuang.worklist.TaskDone;

/** Drafts what a title's life calls for, decision, order, revocation, and what a manifest wants after a task. */
@Component
class DraftDocument {

    private final DocumentMapper mapper;
    private final Campaigns campaigns;
    private final Designations designations;
    private final Dossiers dossiers;
    private final Programmes programmes;
    private final ReviseDocument revise;
    private final Members members;
    private final PaperWords words;
    private final Clock clock;

    DraftDocument(
            DocumentMapper mapper,
            Campaigns campaigns,
            Designations designations,
            Dossiers dossiers,
            Programmes programmes,
            ReviseDocument revise,
            Members members,
            PaperWords words,
            Clock clock) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.designations = designations;
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.revise = revise;
        this.members = members;
        this.words = words;
        this.clock = clock;
    }

    /** The leader who names has decided, not drafted: the draft is his office's. All the same he can't check it. */
    @EventListener
    void on(NamingBegun begun) {
        CampaignAct act = begun.act();
        Campaign campaign = campaigns.get(act.campaignId());
        Drafter office = new Drafter(act.memberId(), words.text("document.organ.office", campaign.hostName()));
        draft(NamingDecision.PAPER, act.id(), campaign, office, campaign.name());
    }

    /** A community named after the decision was checked or signed changes it; after its issue it gets one of its own. */
    @EventListener
    void on(CommunityNamed named) {
        Optional<OfficialDocument> open = mapper.findOpen(named.act().id(), NamingDecision.PAPER);
        if (open.isEmpty()) {
            on(new NamingBegun(named.act()));
        } else if (!open.get().isAt(PaperState.DRAFT)) {
            revise.becauseOfFacts(
                    open.get(), words.text("document.late", named.title().unitName()));
        }
    }

    @EventListener
    void on(RectificationOrdered ordered) {
        var order = ordered.order();
        draft(RectificationOrder.PAPER, order.id(), designations.get(order.designationId()), order.draftedBy());
    }

    /** The manifest names the tasks that call for a paper. */
    @EventListener
    void on(TaskDone done) {
        Dossier dossier = dossiers.get(done.task().dossierId());
        programmes.get(dossier.programmeVersionId()).manifest().documents().forEach((paper, rules) -> {
            if (rules.after().equals(done.task().step())) {
                Campaign campaign = campaigns.get(dossier.campaignId());
                draft(paper, dossier.id(), campaign, Drafter.of(done.actor()), dossier.unitName());
            }
        });
    }

    @EventListener
    void on(TitleRevoked revoked) {
        var revocation = revoked.revocation();
        draft(
                RevocationDecision.PAPER,
                revocation.id(),
                designations.get(revocation.designationId()),
                revocation.draftedBy());
    }

    private void draft(String paper, String subjectId, Designation title, String drafterId) {
        draft(
                paper,
                subjectId,
                campaigns.get(title.campaignId()),
                drafter(drafterId),
                title.townName() + title.unitName());
    }

    private void draft(String paper, String subjectId, Campaign campaign, Drafter drafter, String about) {
        String host = campaign.hostName();
        OfficialDocument document = new OfficialDocument(
                UUID.randomUUID().toString(),
                paper,
                subjectId,
                campaign.id(),
                campaign.programmeVersionId(),
                campaign.hostId(),
                campaign.hostPath(),
                words.text("document.organ.code", host),
                words.text("document.organ.name", host),
                words.text("document.organ.office", host),
                words.text("document.title." + paper, about),
                PaperState.DRAFT,
                null,
                null,
                null,
                drafter.memberId(),
                drafter.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                clock.instant(),
                null);
        mapper.insert(document);
        mapper.insertStep(new PaperStep(
                document.id(), 1, StepKind.DRAFT, drafter.memberId(), drafter.name(), "", clock.instant()));
    }

    private Drafter drafter(String memberId) {
        return new Drafter(memberId, members.find(memberId).map(Member::name).orElse(""));
    }

    private record Drafter(String memberId, String name) {

        static Drafter of(Actor actor) {
            return new Drafter(actor.memberId(), actor.memberName());
        }
    }
}
