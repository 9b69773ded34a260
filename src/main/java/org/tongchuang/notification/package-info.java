/** In-app messages and mail, through one outbox. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "form",
            "people",
            "secret",
            "calendar",
            "standard",
            "programme",
            "campaign",
            "dossier",
            "evidence",
            "worklist",
            "followup",
            "assessment",
            "notice",
            "survey",
            "designation",
            "document",
            "talk"
        })
package org.tongchuang.notification;
