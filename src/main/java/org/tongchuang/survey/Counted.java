package org.tongchuang.survey;

/**
 * A survey as it stands, with one of its counts.
 *
 * @param waiting codes that nobody has answered with yet
 * @param answered codes that somebody has answered with
 */
record Counted(
        String programmeVersionId,
        int leastSample,
        int waiting,
        int answered,
        String indicator,
        String choice,
        int answers) {

    int issued() {
        return waiting + answered;
    }
}
