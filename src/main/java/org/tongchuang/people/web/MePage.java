package org.tongchuang.people.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.people.AccessTokens;
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

    MePage(Members members, Sessions sessions, AccessTokens tokens, SessionPrincipal principal) {
        this.members = members;
        this.sessions = sessions;
        this.tokens = tokens;
        this.principal = principal;
    }

    String show(Model model, HttpSession session) {
        var member = members.get(principal.member().memberId());
        model.addAttribute("member", member);
        model.addAttribute("actingUnitId", principal.member().actingUnitId());
        model.addAttribute("roles", members.rolesToday(member));
        model.addAttribute("tokens", tokens.of(member.id()));
        model.addAttribute("scopes", TokenScope.values());
        model.addAttribute("latestLastDay", tokens.latestLastDay());
        model.addAttribute("places", sessions.of(member.id(), session.getId()));
        return "people/me";
    }
}
