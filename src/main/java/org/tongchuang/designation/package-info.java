/** Titles: naming, certificate, re-review, rectification, revocation, promotion, public register. */
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
            "notice"
        })
package org.tongchuang.designation;
