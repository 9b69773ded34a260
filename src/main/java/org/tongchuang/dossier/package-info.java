/** One subject's run through a programme: its state, phase and submitted forms as versioned records. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"web", "audit", "form", "people", "calendar", "standard", "programme", "campaign"})
package org.tongchuang.dossier;
