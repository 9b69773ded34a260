/** Files bound to indicators and form fields: store, type check, hash, preview, use. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"web", "audit", "form", "people", "standard", "dossier", "worklist"})
package org.tongchuang.evidence;
