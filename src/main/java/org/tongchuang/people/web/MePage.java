package org.tongchuang.people.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Members;
import org.tongchuang.people.Sessions;
import org.tongchuang.people.TokenScope;

/** Puts the page of the own account together. */
@Component
class MePage {

    private final Members members;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final SessionPrincipal principal;
    private final Actors actors;

    MePage(Members members, Sessions sessions, AccessTokens tokens, SessionPrincipal principal, Actors actors) {
        this.members = members;
        this.sessions = sessions;
        this.tokens = tokens;
        this.principal = principal;
        this.actors = actors;
    }

    String show(Model model, HttpSession session) {
        var member = members.get(principal.member().memberId());
        model.addAttribute("member", member);
        model.addAttribute("actingUnitId", principal.member().actingUnitId());
        model.addAttribute("standIn", actors.current().standIn());
        model.addAttribute("away", actors.away());
        model.addAttribute("roles", members.rolesToday(member));
        model.addAttribute("tokens", tokens.of(member.id()));
        model.addAttribute("scopes", TokenScope.values());
        model.addAttribute("latestLastDay", tokens.latestLastDay());
        model.addAttribute("places", sessions.of(member.id(), session.getId()));
        return "people/me";
    }
}
