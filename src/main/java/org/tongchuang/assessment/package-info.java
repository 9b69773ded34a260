/** Scores side by side, panels, recusal, consensus and the outcome. */
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
            "worklist"
        })
package org.tongchuang.assessment;
