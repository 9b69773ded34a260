package org.tongchuang.scenario;

import org.tongchuang.dossier.Dossier;

/** One scenario as it is played: which dossier it is about. A title's later life goes on in dossiers of its own. */
public final class Story {

    private final TaskWork work;
    private final OtherWork other;
    private String dossierId;
    private String number;

    public Story(Dossier dossier) {
        this(dossier, null, null);
    }

    /** A story whose people work in ways of their own. */
    public Story(Dossier dossier, TaskWork work, OtherWork other) {
        this.work = work;
        this.other = other;
        goOnWith(dossier);
    }

    public String dossierId() {
        return dossierId;
    }

    TaskWork work(TaskWork usual) {
        return work == null ? usual : work;
    }

    OtherWork other(OtherWork usual) {
        return other == null ? usual : other;
    }

    String number() {
        return number;
    }

    void goOnWith(Dossier next) {
        dossierId = next.id();
        number = next.number();
    }
}
