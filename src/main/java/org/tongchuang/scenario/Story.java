package org.tongchuang.scenario;

import org.tongchuang.dossier.Dossier;

/** One scenario as it is played: which dossier it is about. A title's later life goes on in dossiers of its own. */
public final class Story {

    private final TaskWork work;
    private String dossierId;
    private String number;

    public Story(Dossier dossier) {
        this(dossier, null);
    }

    /** A story whose tasks are done in a way of their own. */
    public Story(Dossier dossier, TaskWork work) {
        this.work = work;
        goOnWith(dossier);
    }

    public String dossierId() {
        return dossierId;
    }

    TaskWork work(TaskWork usual) {
        return work == null ? usual : work;
    }

    String number() {
        return number;
    }

    void goOnWith(Dossier next) {
        dossierId = next.id();
        number = next.number();
    }
}
