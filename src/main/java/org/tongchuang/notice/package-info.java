/** Public notices and the objections they invite. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "form",
            "secret",
            "proof",
            "people",
            "calendar",
            "programme",
            "campaign",
            "dossier",
            "evidence",
            "worklist"
        })
package org.tongchuang.notice;
