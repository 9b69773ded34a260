package org.tongchuang.programme;

import java.util.List;

/**
 * A folder of the external directory as it is now.
 *
 * @param key the folder's name, which may be anything while it has faults
 * @param name what the programme is called; its key where it doesn't say
 * @param version what its manifest says; 0 if that can't be read
 * @param onVersion the version that is switched on; 0 if none is
 * @param digest of all its files, scenarios too; empty if they can't be read
 */
public record ExternalFolder(
        String key,
        State state,
        String name,
        int version,
        int onVersion,
        String digest,
        List<Finding> findings,
        List<Shelf.Story> stories) {

    /** How it stands to what is switched on. */
    public enum State {
        NEW,
        CHANGED,
        ON,
        REFUSED
    }

    public ExternalFolder {
        findings = List.copyOf(findings);
        stories = List.copyOf(stories);
    }

    /** Whether it has a page of its own. */
    public boolean isAddressable() {
        return ExternalDirectory.isName(key);
    }

    public boolean isReady() {
        return state == State.NEW || state == State.CHANGED;
    }
}
