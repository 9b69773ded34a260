package org.tongchuang.assessment.web;

import java.util.Locale;
import java.util.function.Predicate;

/** Which rows of a sheet are shown. */
enum SheetFilter {
    ALL(row -> true),
    OPEN(RowView::asks),
    FILES(RowView::lacksFiles),
    VETO(RowView::veto),
    DIFFERS(RowView::differs);

    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<RowView> shown;

    SheetFilter(Predicate<RowView> shown) {
        this.shown = shown;
    }

    boolean shows(RowView row) {
        return shown.test(row);
    }

    /** The filter meant by an address; all rows if it means none. */
    static SheetFilter of(String key) {
        for (SheetFilter filter : values()) {
            if (filter.key().equals(key)) {
                return filter;
            }
        }
        return ALL;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
