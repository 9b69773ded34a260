/** Questionnaires with one-time codes, and the rates sampled by them. */
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
            "worklist"
        })
package org.tongchuang.survey;
