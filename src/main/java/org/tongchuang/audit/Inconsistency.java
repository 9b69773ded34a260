package org.tongchuang.audit;

/**
 * Something that two records of the same thing disagree on.
 *
 * @param rule what should hold, as a label key below {@code audit.rule.}
 * @param subject the id of what breaks it
 */
public record Inconsistency(String rule, String subject) {}
