/** The only package that imports Quartz: reminders, sweeps, housekeeping. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "form",
            "people",
            "calendar",
            "standard",
            "programme",
            "campaign",
            "dossier",
            "evidence",
            "worklist",
            "ledger",
            "assessment",
            "notice",
            "survey",
            "designation",
            "document",
            "notification",
            "tracking"
        })
package org.tongchuang.schedule;
