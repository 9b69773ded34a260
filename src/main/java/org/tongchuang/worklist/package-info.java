/** What people have to do: our own table of tasks, written in the same transaction as the engine's step. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"web", "audit", "form", "people", "calendar", "programme", "campaign", "dossier"})
package org.tongchuang.worklist;
