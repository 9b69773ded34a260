package org.tongchuang.ledger;

import java.time.LocalDate;

/**
 * What a version of a row says.
 *
 * @param json its fields in one canonical form
 * @param complete whether everything that the form demands is there
 */
record Content(LocalDate occurredOn, String json, String programmeVersionId, String formId, boolean complete) {

    boolean saysTheSameAs(LedgerRow row) {
        return row.content().equals(json) && row.occurredOn().equals(occurredOn) && !row.voided();
    }

    static Content of(LedgerRow row) {
        return new Content(row.occurredOn(), row.content(), row.programmeVersionId(), row.formId(), row.complete());
    }
}
