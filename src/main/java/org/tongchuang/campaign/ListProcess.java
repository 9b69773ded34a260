package org.tongchuang.campaign;

/** What an act over many dossiers needs of the process engine: one message for each dossier that it moves. */
public interface ListProcess {

    /**
     * Moves one dossier on from the list point where it waits.
     *
     * @param processInstanceId the instance kept on the waiting row, never the business key
     * @param message the name of the message that the manifest gives the list point
     * @param outcome the routing value of this row, for example {@code LISTED} or {@code LEFT_OUT}
     */
    void release(String processInstanceId, String message, String outcome);
}
