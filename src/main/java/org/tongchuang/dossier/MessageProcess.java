package org.tongchuang.dossier;

import java.util.Map;
import java.util.Set;

/** What recording a letter needs of the process engine. */
public interface MessageProcess {

    /** The messages that the dossier's process waits for now, and those that processes it calls wait for. */
    Set<String> awaited(String number);

    /**
     * Tells the one that waits that the message has come.
     *
     * @param number the dossier's number
     * @param routing the fields that the manifest lists as routing
     */
    void send(String number, String message, Map<String, Object> routing);
}
