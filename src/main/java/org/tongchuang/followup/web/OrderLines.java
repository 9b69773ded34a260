package org.tongchuang.followup.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.DueWords;
import org.tongchuang.followup.FollowUpOrder;
import org.tongchuang.followup.OrderKinds;
import org.tongchuang.people.Actor;

/** Puts orders into the words of a list. */
@Component
class OrderLines {

    private final OrderKinds kinds;
    private final Deadlines deadlines;

    OrderLines(OrderKinds kinds, Deadlines deadlines) {
        this.kinds = kinds;
        this.deadlines = deadlines;
    }

    List<OrderLine> of(List<FollowUpOrder> orders, Actor actor) {
        DueWords words = deadlines.words(actor.unitPath());
        return orders.stream()
                .map(order -> OrderLine.of(order, kind(order), OrderLight.of(order, words)))
                .toList();
    }

    OrderLine of(FollowUpOrder order, Actor actor) {
        return of(List.of(order), actor).get(0);
    }

    /** Kinds as choices of a filter; a kind that several programmes have is one choice. */
    List<Choice> choices(List<FollowUpOrder> newestOfKinds) {
        return newestOfKinds.stream()
                .map(order -> new Choice(order.kind(), kind(order)))
                .toList();
    }

    private String kind(FollowUpOrder order) {
        Locale locale = LocaleContextHolder.getLocale();
        return kinds.name(order.programmeVersionId(), order.kind(), locale);
    }

    /** A choice of a filter. */
    public record Choice(String key, String name) {}
}
