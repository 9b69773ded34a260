package org.tongchuang.worklist.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.tongchuang.worklist.Task;

/**
 * One task, for programs.
 *
 * @param heldUntil the day until which its dossier is held, so that nothing is done on it; null if it isn't
 * @param mine whether it is the asker's to do now
 * @param form the form's schema; null unless the task is the asker's to do
 * @param known what the form is filled with before anything is typed
 */
record TaskFacts(
        String id,
        String step,
        String name,
        int round,
        Task.State state,
        String dossierId,
        String dossierNumber,
        String campaignId,
        String subject,
        String phase,
        String unit,
        String assignee,
        Instant openedAt,
        Instant dueAt,
        LocalDate heldUntil,
        Instant doneAt,
        String doneBy,
        String outcome,
        boolean mine,
        boolean claimed,
        TaskWords words,
        JsonNode form,
        Map<String, Object> known) {}
