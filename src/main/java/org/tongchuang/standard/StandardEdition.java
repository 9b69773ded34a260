package org.tongchuang.standard;

import java.time.Instant;
import java.util.Locale;

/**
 * One edition of a programme's standard.
 *
 * @param unitPath the root unit whose own it is; empty for one that came with the programme
 * @param editionNo counted within the standard, for the programme's and a city's own together
 * @param basedOn the edition that it was made from; null for one that came with the programme
 */
public record StandardEdition(
        String id,
        String programmeKey,
        String code,
        String unitPath,
        int editionNo,
        int positionNo,
        String name,
        String nameEn,
        String label,
        String labelEn,
        int editionYear,
        State state,
        String basedOn,
        String sha256,
        String importedBy,
        String importedName,
        Instant importedAt,
        String publishedBy,
        String publishedName,
        Instant publishedAt) {

    /** An imported edition waits for a second person. */
    public enum State {
        PROPOSED,
        PUBLISHED,
        DISCARDED
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /** Whether it came with the programme. */
    public boolean isShipped() {
        return unitPath.isEmpty();
    }

    public String nameIn(Locale locale) {
        return Words.in(locale, name, nameEn);
    }

    public String labelIn(Locale locale) {
        return Words.in(locale, label, labelEn);
    }
}
