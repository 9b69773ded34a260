package org.tongchuang.worklist;

import org.tongchuang.dossier.Dossier;

/** A task that somebody may do now, with its dossier, both locked, and the editions of calendars and units. */
record Doable(Task task, Dossier dossier, long calendarEdition, long unitEdition) {}
