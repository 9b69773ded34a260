/** What residents say: questionnaires with one-time codes and the rates sampled by them, and the minutes of forums. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "form",
            "secret",
            "proof",
            "people",
            "calendar",
            "standard",
            "programme",
            "campaign",
            "dossier",
            "worklist",
            "assessment"
        })
package org.tongchuang.survey;
