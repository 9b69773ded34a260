package org.tongchuang.demo;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actors;
import org.tongchuang.people.DemoUsers;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;

/** Whom the sign-in page offers to try out, in the order of the work. */
@Component
@Profile("demo")
class ListedDemoUsers implements DemoUsers {

    private static final List<String> LISTED = List.of(
            "clerk", "head", "town", "director", "town-leader", "city", "lead", "assessor1", "city-leader", "admin");

    private static final String ASSESSOR = "assessor1";

    private final Members members;
    private final Actors actors;
    private final Worklist worklist;
    private final MessageSource labels;

    ListedDemoUsers(Members members, Actors actors, Worklist worklist, MessageSource labels) {
        this.members = members;
        this.actors = actors;
        this.worklist = worklist;
        this.labels = labels;
    }

    @Override
    public List<DemoUser> listed() {
        return LISTED.stream()
                .flatMap(loginName -> members.byLoginName(loginName).stream()
                        .map(member -> shown(loginName.equals(ASSESSOR) ? busyAssessor(member) : member, loginName)))
                .toList();
    }

    @Override
    public String password() {
        return DemoUnits.PASSWORD;
    }

    /** Panels are drawn by lot: whoever tries the demo as an assessor shall find something to assess. */
    private Member busyAssessor(Member first) {
        String unitId = members.rolesToday(first).get(0).unitId();
        return members.holders(unitId, Role.CITY_ASSESSOR).stream()
                .filter(holder -> hasWork(holder.memberId(), unitId))
                .findFirst()
                .map(holder -> members.get(holder.memberId()))
                .orElse(first);
    }

    private boolean hasWork(String memberId, String unitId) {
        return worklist.countOpen(actors.of(memberId, unitId), Worklist.Shelf.MINE, WorklistQuery.of(memberId)) > 0;
    }

    private DemoUser shown(Member member, String does) {
        var role = members.rolesToday(member).get(0);
        return new DemoUser(
                member.loginName(), member.name(), role.unitName(), text(role.labelKey()), text("demo.does." + does));
    }

    private String text(String key) {
        return labels.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
