package org.tongchuang.worklist;

/**
 * A human step as its model draws it.
 *
 * @param role empty where the task is for one person
 */
public record HumanStep(String step, String name, String role, String formId) {}
