package org.tongchuang.standard;

import java.util.List;
import java.util.Locale;

/**
 * Where a standard or one of its rows comes from, so that nobody takes our own default for an official figure.
 *
 * @param refs keys of the standard's sources
 * @param defaults what of the row is our own: item, score, threshold, or that it vetoes
 * @param text what there is to say about it; only of a whole standard
 */
public record Origin(Status status, List<String> refs, List<Default> defaults, String text, String textEn) {

    /** How much of it was found elsewhere; what is only known hasn't been read in its source yet. */
    public enum Status {
        SOURCED,
        MIXED,
        KNOWN,
        DEFAULT
    }

    /** What of a row may be our own. */
    public enum Default {
        ITEM,
        SCORE,
        THRESHOLD,
        VETO
    }

    public Origin {
        refs = refs == null ? List.of() : List.copyOf(refs);
        defaults = defaults == null ? List.of() : List.copyOf(defaults);
    }

    /** Whether anything of it has to be shown as a local default. */
    public boolean isLocalDefault() {
        return !defaults.isEmpty() || status == Status.MIXED || status == Status.DEFAULT;
    }

    /** Whether it must still be compared with its source before anybody calls it official. */
    public boolean isUnread() {
        return status == Status.KNOWN;
    }

    /** The word for it on pages. */
    public String word() {
        if (isUnread()) {
            return isLocalDefault() ? "known-default" : "known";
        }
        return isLocalDefault() ? "default" : "sourced";
    }

    public String text(Locale locale) {
        return Words.in(locale, text, textEn);
    }
}
