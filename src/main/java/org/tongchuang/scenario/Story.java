package org.tongchuang.scenario;

import org.tongchuang.dossier.Dossier;

/** One scenario as it is played: which dossier it is about. A title's later life goes on in dossiers of its own. */
public final class Story {

    private String dossierId;
    private String number;

    public Story(Dossier dossier) {
        goOnWith(dossier);
    }

    public String dossierId() {
        return dossierId;
    }

    String number() {
        return number;
    }

    void goOnWith(Dossier next) {
        dossierId = next.id();
        number = next.number();
    }
}
