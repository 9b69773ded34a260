/** What people who see a dossier say to each other about it, beside its papers. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"web", "audit", "people", "dossier", "worklist", "notice"})
package org.tongchuang.talk;
