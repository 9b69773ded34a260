package org.tongchuang.dossier;

import org.tongchuang.people.Actor;

/** A tab of the dossier page that a module fills from its own URL. */
public interface DossierTab {

    int order();

    /** Its place in the address of the dossier page. */
    String key();

    String labelKey();

    /** The address of the fragment, or null if this actor has nothing to see there. */
    String href(Dossier dossier, Actor actor);
}
