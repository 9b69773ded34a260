package org.tongchuang.survey;

/**
 * What is on record of a dossier's residents: a survey as it stands, with one of its counts, and whether there was a forum.
 *
 * @param programmeVersionId null if there is no survey
 * @param issued codes that weren't taken back
 */
record Counted(
        String programmeVersionId,
        int leastSample,
        int issued,
        boolean forumHeld,
        String indicator,
        String choice,
        int answers) {

    boolean isOfSurvey() {
        return programmeVersionId != null;
    }
}
