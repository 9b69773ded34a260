/** Demo data, made through the real use cases, only under the profile of the same name. */
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
            "designation",
            "document",
            "notification",
            "tracking",
            "scenario"
        })
package org.tongchuang.demo;
