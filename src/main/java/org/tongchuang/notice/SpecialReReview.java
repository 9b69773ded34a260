package org.tongchuang.notice;

import java.util.Optional;
import org.tongchuang.people.Actor;

/** What objections need to know of titles: a late one may have the title re-reviewed before its time (RULES PN-14). */
public interface SpecialReReview {

    /** The title that the dossier led to; empty if there is none, or not yet. */
    Optional<Subject> of(String dossierId);

    /**
     * Begins the re-review.
     *
     * @return the number of its dossier
     */
    String start(String titleId, Actor actor);

    /**
     * A title as the objection's page shows it.
     *
     * @param reviewable whether a special re-review may begin now
     */
    record Subject(String id, String number, boolean reviewable) {}
}
