package org.tongchuang.worklist;

/**
 * An earlier step as whoever wants to return sees it.
 *
 * @param done the last time that it was done
 * @param bar the label key of why it can't be returned to; empty if it can
 */
public record ReturnStep(Task done, String bar) {

    public boolean isOpen() {
        return bar.isEmpty();
    }
}
