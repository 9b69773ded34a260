package org.tongchuang.survey;

/** How many gave one answer to one question. */
record Tally(String surveyId, String indicator, String choice, int answers) {}
