package org.tongchuang.dossier;

import java.util.List;
import org.tongchuang.people.Actor;

/** A tab of the dossier page that a module fills from its own URL. */
public interface DossierTab {

    int order();

    /** Its place in the address of the dossier page. */
    String key();

    String labelKey();

    /** The address of the fragment, or null if this actor has nothing to see there. */
    String href(Dossier dossier, Actor actor);

    /** Scripts of its own, as for a drawing; a tab with any opens as a whole page, on which inline styles are let. */
    default List<String> scripts() {
        return List.of();
    }
}
