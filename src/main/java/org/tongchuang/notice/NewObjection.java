package org.tongchuang.notice;

/**
 * What somebody fills in to object.
 *
 * @param rowId the community it is about, as a row of the notice
 * @param objector null for an anonymous clue
 */
public record NewObjection(String noticeId, String rowId, Objector objector, String facts, String grounds) {

    public Objection.Kind kind() {
        return objector == null ? Objection.Kind.ANONYMOUS_CLUE : Objection.Kind.REAL_NAME;
    }
}
