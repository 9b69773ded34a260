package org.tongchuang.worklist;

import org.tongchuang.dossier.Dossier;

/**
 * A task that somebody may do now, with its dossier, both locked, and the editions of calendars and units.
 *
 * @param straight whether it was returned so that it leads straight back
 * @param asked whether somebody is still to sign it
 * @param delegated whether somebody prepares it for its owner
 */
record Doable(
        Task task,
        Dossier dossier,
        long calendarEdition,
        long unitEdition,
        boolean straight,
        boolean asked,
        boolean delegated) {}
