package org.tongchuang.web;

/** A part of the work desk; modules contribute theirs as beans, the page loads each from its filler's own URL. */
public interface HomePart {

    int order();

    String labelKey();

    /** Answers the fragment when htmx asks, and a whole page otherwise. */
    String href();

    default boolean isFor(Visitor visitor) {
        return true;
    }
}
