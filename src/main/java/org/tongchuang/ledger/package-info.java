/**
 * Ledgers (台账): rows out of processes or entered by hand, numbered without gaps, corrected only by new versions, checked by
 * the level above, closed with the year; and the figures counted from them. Knows assessment, as surveys do, because a
 * score sheet asks through its own interface for what others measure.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "form",
            "people",
            "sheet",
            "calendar",
            "standard",
            "programme",
            "campaign",
            "dossier",
            "evidence",
            "worklist",
            "assessment"
        })
package org.tongchuang.ledger;
