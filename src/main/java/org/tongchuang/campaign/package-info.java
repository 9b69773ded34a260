/** One round of a programme: approval basis, window, phase plan, quota, candidates, and acts over many dossiers. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"web", "audit", "form", "people", "calendar", "standard", "programme"})
package org.tongchuang.campaign;
