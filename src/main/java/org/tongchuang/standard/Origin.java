package org.tongchuang.standard;

import java.util.List;
import java.util.Locale;

/**
 * Where a standard or one of its rows comes from, so that nobody takes our own default for an official figure.
 *
 * @param refs keys of the standard's sources
 * @param defaults what of the row is our own: item, score, threshold
 * @param text what there is to say about it; only of a whole standard
 */
public record Origin(Status status, List<String> refs, List<Default> defaults, String text, String textEn) {

    /** How much of it was found elsewhere. */
    public enum Status {
        SOURCED,
        MIXED,
        DEFAULT
    }

    /** What of a row may be our own. */
    public enum Default {
        ITEM,
        SCORE,
        THRESHOLD
    }

    public Origin {
        refs = refs == null ? List.of() : List.copyOf(refs);
        defaults = defaults == null ? List.of() : List.copyOf(defaults);
    }

    /** Whether anything of it has to be shown as a local default. */
    public boolean isLocalDefault() {
        return status != Status.SOURCED;
    }

    public String text(Locale locale) {
        return Words.in(locale, text, textEn);
    }
}
