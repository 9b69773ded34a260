package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;

/** A request for more time as the office that decides finds it in its list. */
public record WaitingExtension(
        String id,
        String taskName,
        String dossierNumber,
        String subjectName,
        String askedName,
        String unitName,
        Instant askedAt,
        Instant dueAt,
        LocalDate wantedOn) {}
