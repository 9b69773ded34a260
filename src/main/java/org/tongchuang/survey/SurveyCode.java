package org.tongchuang.survey;

/** A code as it is kept: only its hash, and whether it can still be answered with. */
record SurveyCode(String codeHash, String surveyId, String batchId, State state) {

    /** What has become of a code. */
    enum State {
        ISSUED,
        USED,
        VOID
    }
}
