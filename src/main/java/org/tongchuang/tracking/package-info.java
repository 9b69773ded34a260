/** Boards, phase lines, lights and exports; reads only. */
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
            "notification"
        })
package org.tongchuang.tracking;
