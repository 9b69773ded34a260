package org.tongchuang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of a ledger in one of its versions.
 *
 * @param rowNo its number in the year's ledger, which it keeps for ever
 * @param version counted from 1; a correction is a new one
 * @param dossierId the run that it came out of; null for one that was entered
 * @param occurredOn the day on which the thing happened
 * @param content its fields as JSON, sealed in ledgers of class P3
 * @param complete whether everything that the form demands is there
 * @param timely whether it was first recorded within three work days
 * @param voided whether it no longer counts; it keeps its number and its text
 * @param reason why this version was written; null in the first
 * @param memberName who wrote this version
 * @param firstRecordedAt when the first version was written
 */
public record LedgerRow(
        String id,
        String bookId,
        int rowNo,
        int version,
        String dossierId,
        String dossierNumber,
        LocalDate occurredOn,
        String content,
        String sha256,
        String programmeVersionId,
        String formId,
        boolean complete,
        boolean timely,
        boolean voided,
        String reason,
        Origin origin,
        String memberId,
        String memberName,
        String unitName,
        Instant recordedAt,
        Instant firstRecordedAt) {

    /** How a version came into the ledger. */
    public enum Origin {
        ENTERED,
        PROCESS,
        IMPORTED
    }

    /** What the hash is made of: everything that a reader goes by. */
    List<String> sealed() {
        return List.of(
                bookId,
                Integer.toString(rowNo),
                Integer.toString(version),
                occurredOn.toString(),
                content,
                programmeVersionId,
                formId,
                Boolean.toString(complete),
                Boolean.toString(timely),
                Boolean.toString(voided),
                reason == null ? "" : reason,
                origin.name(),
                memberId,
                memberName,
                unitName,
                Long.toString(recordedAt.toEpochMilli()));
    }

    LedgerRow withSeal(String seal) {
        return new LedgerRow(
                id,
                bookId,
                rowNo,
                version,
                dossierId,
                dossierNumber,
                occurredOn,
                content,
                seal,
                programmeVersionId,
                formId,
                complete,
                timely,
                voided,
                reason,
                origin,
                memberId,
                memberName,
                unitName,
                recordedAt,
                firstRecordedAt);
    }

    boolean isWhole() {
        return sha256.equals(RowSeal.of(this));
    }
}
