/** Official papers from templates: number, sign-off, seal log, PDF. */
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
            "assessment",
            "notice",
            "survey",
            "designation"
        })
package org.tongchuang.document;
