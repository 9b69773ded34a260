package org.tongchuang.evidence;

import java.util.Optional;
import org.tongchuang.people.Actor;

/** Something besides a dossier that keeps files in its forms, such as a ledger; its module judges who adds and sees them. */
public interface FileHome {

    /** The first word of its slots and of the chain of its acts, {@code ledger}. */
    String key();

    /** A file field that this actor may fill; empty if he may not, or if there is none. */
    Optional<Asked> asked(String id, String field, Actor actor);

    boolean isSeenBy(String id, Actor actor);

    /** Where it is shown. */
    String href(String id);

    /**
     * A file field.
     *
     * @param accept the file types it takes, as its form says
     */
    record Asked(String label, String accept) {}
}
