package org.tongchuang.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.people.DemoUsers;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;

/** Whom the sign-in page offers to try out, in the order of the work. */
@Component
@Profile("demo")
class ListedDemoUsers implements DemoUsers {

    private static final List<String> LISTED = List.of(
            "clerk", "head", "town", "director", "town-leader", "city", "lead", "assessor1", "city-leader", "admin");

    private final Members members;
    private final MessageSource labels;

    ListedDemoUsers(Members members, MessageSource labels) {
        this.members = members;
        this.labels = labels;
    }

    @Override
    public List<DemoUser> listed() {
        return LISTED.stream()
                .map(members::byLoginName)
                .flatMap(Optional::stream)
                .map(this::shown)
                .toList();
    }

    @Override
    public String password() {
        return DemoUnits.PASSWORD;
    }

    private DemoUser shown(Member member) {
        var role = members.rolesToday(member).get(0);
        return new DemoUser(
                member.loginName(),
                member.name(),
                role.unitName(),
                text(role.labelKey()),
                text("demo.does." + member.loginName()));
    }

    private String text(String key) {
        return labels.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
