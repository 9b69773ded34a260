/** Plays the example scenarios of a programme through the real use cases: for tests, dry runs and demo data. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "web",
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
            "followup",
            "assessment",
            "notice",
            "survey",
            "designation"
        })
package org.tongchuang.scenario;
