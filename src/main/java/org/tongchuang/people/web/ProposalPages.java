package org.tongchuang.people.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Proposal;
import org.tongchuang.people.Proposals;
import org.tongchuang.people.Role;
import org.tongchuang.people.RoleSettings;
import org.tongchuang.people.SecondAdministrators;

/** What the pages about proposals show. */
@Component
class ProposalPages {

    private static final int SHOWN = 100;

    private final Proposals proposals;
    private final SecondAdministrators seconds;
    private final RoleSettings settings;

    ProposalPages(Proposals proposals, SecondAdministrators seconds, RoleSettings settings) {
        this.proposals = proposals;
        this.seconds = seconds;
        this.settings = settings;
    }

    /** A proposal with who could confirm it, and what its reader can do. */
    public record Line(Proposal proposal, List<String> seconds, boolean mine, boolean maySecond) {}

    String list(Actor actor, Model model) {
        model.addAttribute(
                "lines",
                proposals.waiting(actor, SHOWN).stream()
                        .map(proposal -> line(actor, proposal))
                        .toList());
        model.addAttribute(
                "weighty",
                settings.secondAdministrator().stream().map(Role::labelKey).toList());
        model.addAttribute("days", settings.proposalLapses().toDays());
        return "people/proposals";
    }

    /** Those that wait for the actor and not for somebody else. */
    List<Proposal> toSecond(Actor actor) {
        return proposals.waiting(actor, SHOWN).stream()
                .filter(proposal -> proposals.maySecond(actor, proposal))
                .toList();
    }

    private Line line(Actor actor, Proposal proposal) {
        return new Line(
                proposal,
                seconds.of(proposal).stream().map(Holder::name).toList(),
                proposal.proposerId().equals(actor.memberId()),
                proposals.maySecond(actor, proposal));
    }
}
