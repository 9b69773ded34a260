package org.tongchuang.worklist;

import org.tongchuang.dossier.Dossier;

/** A task that somebody may do now, with its dossier; both locked. */
record Doable(Task task, Dossier dossier) {}
