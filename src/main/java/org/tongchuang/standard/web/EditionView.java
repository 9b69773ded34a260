package org.tongchuang.standard.web;

import java.time.Instant;
import java.util.Locale;
import org.tongchuang.standard.StandardEdition;

/**
 * An edition in the reader's language.
 *
 * @param by who published it, or proposed it while it waits; null for one that came with the programme
 * @param uses how many campaigns go by it
 */
public record EditionView(
        String id,
        String code,
        String name,
        String label,
        int number,
        boolean shipped,
        String state,
        String by,
        Instant at,
        int uses) {

    static EditionView of(StandardEdition edition, int uses, Locale locale) {
        return new EditionView(
                edition.id(),
                edition.code(),
                edition.nameIn(locale),
                edition.labelIn(locale),
                edition.editionNo(),
                edition.isShipped(),
                edition.state().name(),
                edition.publishedName() == null ? edition.importedName() : edition.publishedName(),
                edition.publishedAt() == null ? edition.importedAt() : edition.publishedAt(),
                uses);
    }
}
