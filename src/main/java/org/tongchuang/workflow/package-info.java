/** The only package that imports the engine: deployment, delegates, listeners, process control, FEEL. */
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
            "followup",
            "assessment",
            "notice",
            "survey",
            "designation",
            "document",
            "notification",
            "tracking",
            "scenario"
        })
package org.tongchuang.workflow;
