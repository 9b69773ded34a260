package org.tongchuang.evidence;

/** A file of a dossier and one that stands elsewhere and may show the same. */
record Lookalike(String fileId, long bits, String otherId, long otherBits) {

    boolean isNear() {
        return new Likeness(bits).isNear(new Likeness(otherBits));
    }
}
