package org.tongchuang.people.web;

import org.springframework.stereotype.Component;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Role;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.Visitor;

/** How many proposals wait for this administrator, beside the entry that leads to them. */
@Component
class ProposalCount implements NavCount {

    private final ProposalPages pages;
    private final Actors actors;

    ProposalCount(ProposalPages pages, Actors actors) {
        this.pages = pages;
        this.actors = actors;
    }

    @Override
    public String href() {
        return "/units";
    }

    @Override
    public String shownTo(Visitor visitor) {
        if (!visitor.roles().contains(Role.UNIT_ADMINISTRATOR)) {
            return "";
        }
        var waiting = pages.toSecond(actors.current()).size();
        return waiting == 0 ? "" : String.valueOf(waiting);
    }
}
