/**
 * Follow-up orders: one thing that somebody has to put right by a day and somebody else verifies, such as a hazard. Each
 * is a small process of its own beside its dossier, and outlives it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "form",
            "people",
            "calendar",
            "programme",
            "campaign",
            "dossier",
            "evidence",
            "worklist"
        })
package org.tongchuang.followup;
