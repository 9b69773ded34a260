package org.tongchuang.followup.web;

import java.time.LocalDate;
import org.tongchuang.followup.OrderQuery;
import org.tongchuang.followup.OrderShelf;
import org.tongchuang.followup.OrderState;

/** What the address of the list asks for; a word that it doesn't know means nothing. */
record OrdersForm(String shelf, String state, String kind, Boolean overdue, String q, Integer page) {

    private static final int MOST_CHARS = 100;

    OrderShelf wantedShelf() {
        return find(OrderShelf.values(), shelf, OrderShelf.ALL);
    }

    OrderQuery query(LocalDate today) {
        return new OrderQuery(
                wantedShelf(),
                find(OrderState.values(), state, null),
                word(kind),
                Boolean.TRUE.equals(overdue) ? today : null,
                null,
                word(q));
    }

    int wantedPage() {
        return page == null ? 1 : Math.max(1, page);
    }

    private static String word(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), MOST_CHARS));
    }

    private static <E extends Enum<E>> E find(E[] values, String name, E otherwise) {
        for (E one : values) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        return otherwise;
    }
}
