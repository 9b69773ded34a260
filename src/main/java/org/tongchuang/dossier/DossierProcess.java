package org.tongchuang.dossier;

import java.util.Map;

/** What a dossier needs of the process engine. */
public interface DossierProcess {

    /**
     * Starts the process of a dossier, bound for life to one programme version.
     *
     * @param processKey the key of the model, as the manifest names it
     * @param number the dossier's number, the process's business key
     * @param routing ids, routing flags and dates only
     * @return the id of the process instance
     */
    String start(String programmeVersionId, String processKey, String number, Map<String, Object> routing);

    /** Ends a running process because the dossier was withdrawn or terminated; open tasks are cancelled. */
    void end(String processInstanceId, String reason);
}
