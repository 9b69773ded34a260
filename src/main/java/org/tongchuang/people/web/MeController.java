package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Members;
import org.tongchuang.people.Sessions;
import org.tongchuang.people.StandInForColleague;
import org.tongchuang.people.UnitMissing;
import org.tongchuang.web.OpenTo;

/** The own account: roles, the unit acted for, language, and where one is signed in. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
@RequestMapping("/me")
class MeController {

    private final Members members;
    private final Sessions sessions;
    private final SessionPrincipal principal;
    private final MePage page;
    private final StandInForColleague standIns;

    MeController(
            Members members, Sessions sessions, SessionPrincipal principal, MePage page, StandInForColleague standIns) {
        this.members = members;
        this.sessions = sessions;
        this.principal = principal;
        this.page = page;
        this.standIns = standIns;
    }

    @GetMapping
    @OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
    String show(Model model, HttpSession session) {
        return page.show(model, session);
    }

    /** Acts for another unit from now on, if a role is held there. */
    @PostMapping("/unit")
    @OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
    String actFor(@RequestParam String unitId, HttpServletRequest request, HttpServletResponse response) {
        var member = principal.member();
        if (members.memberships(member.memberId()).stream()
                .noneMatch(held -> held.unitId().equals(unitId))) {
            throw new UnitMissing(unitId);
        }
        principal.replace(member.actingFor(unitId), request, response);
        return "redirect:/";
    }

    /** Does the work of somebody who is away, or gets up from his desk again. */
    @PostMapping("/stand-in")
    @OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
    String standIn(
            @RequestParam(defaultValue = "") String absence, HttpServletRequest request, HttpServletResponse response) {
        var member = principal.member();
        var next = absence.isEmpty() ? member.standingIn(null) : standIns.sitDown(member, absence);
        principal.replace(next, request, response);
        return "redirect:/tasks";
    }

    @PostMapping("/sessions/end")
    String end(@RequestParam String handle) {
        sessions.end(principal.member().memberId(), handle);
        return "redirect:/me";
    }
}
