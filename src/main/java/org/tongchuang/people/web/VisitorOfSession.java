package org.tongchuang.people.web;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Role;
import org.tongchuang.web.CurrentVisitor;
import org.tongchuang.web.Visitor;

/** Tells the page frame who acts, and for whom. */
@Component
class VisitorOfSession implements CurrentVisitor {

    private final Actors actors;
    private final MessageSource labels;

    VisitorOfSession(Actors actors, MessageSource labels) {
        this.actors = actors;
        this.labels = labels;
    }

    @Override
    public Optional<Visitor> visitor() {
        return actors.find()
                .map(actor -> new Visitor(
                        actor.memberId(),
                        actor.memberName(),
                        actor.unitName(),
                        roleName(actor),
                        actor.roles(),
                        actor.standsIn() ? actor.deskName() : ""));
    }

    private String roleName(Actor actor) {
        return Role.ALL.stream()
                .filter(actor::holds)
                .findFirst()
                .map(role -> labels.getMessage(Role.labelKey(role), null, LocaleContextHolder.getLocale()))
                .orElse("");
    }
}
