package org.tongchuang.calendar;

/**
 * The date of a named deadline of one dossier is another one now. Whoever counts by it, a timer or a task, asks again.
 */
public record DeadlineMoved(String dossierId, String name) {}
