package org.tongchuang.people;

/** Where a subject stands as seen from the unit that somebody acts for. */
public enum Relation {
    /** The subject belongs to the very unit. */
    OWN,
    /** It belongs to a unit below. */
    BELOW,
    /** It belongs to a unit above. */
    ABOVE,
    /** It belongs to another unit of the same tenant. */
    BESIDE,
    /** The member sits on the panel that assesses it. */
    PANEL,
    /** The acting unit does a part of it, though it belongs to a unit above or beside. */
    PART,
    /** The member has an interest in it; stronger than every other relation. */
    CONFLICTED,
    /** It belongs to another tenant. */
    NONE;

    static Relation between(Actor actor, Subject subject) {
        if (subject.conflicted()) {
            return CONFLICTED;
        }
        if (subject.onPanel()) {
            return PANEL;
        }
        return subject.inPart() ? PART : between(actor.unitPath(), subject.unitPath());
    }

    private static Relation between(String own, String other) {
        if (own.equals(other)) {
            return OWN;
        }
        if (other.startsWith(own)) {
            return BELOW;
        }
        if (own.startsWith(other)) {
            return ABOVE;
        }
        return root(own).equals(root(other)) ? BESIDE : NONE;
    }

    private static String root(String path) {
        return path.substring(0, path.indexOf('/', 1) + 1);
    }
}
