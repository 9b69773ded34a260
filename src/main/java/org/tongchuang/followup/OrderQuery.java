package org.tongchuang.followup;

import java.time.LocalDate;

/**
 * What a list of orders is narrowed to; null means any.
 *
 * @param overdueOn the day on which their time has passed, or null for the others too
 * @param text part of a number, a community's name or the finding
 */
public record OrderQuery(
        OrderShelf shelf, OrderState state, String kind, LocalDate overdueOn, String dossierId, String text) {

    public static OrderQuery of(OrderShelf shelf) {
        return new OrderQuery(shelf, null, null, null, null, null);
    }

    public static OrderQuery ofDossier(String dossierId) {
        return new OrderQuery(OrderShelf.ALL, null, null, null, dossierId, null);
    }

    public boolean isNarrow() {
        return state != null || kind != null || overdueOn != null || text != null;
    }
}
