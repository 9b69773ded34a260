package org.tongchuang.notice;

/**
 * Who objects: a person with a signed name, or a unit with its seal.
 *
 * @param name the person's or the unit's
 * @param person the one who answers for a unit; empty for a person
 */
public record Objector(boolean unit, String name, String person, String contact) {

    /** The record must never write a name into a log. */
    @Override
    public String toString() {
        return "Objector[…]";
    }
}
