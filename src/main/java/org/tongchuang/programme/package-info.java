/** Reads, checks and versions the programme folders under bpmn/ and forms/. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web", "audit", "form", "people", "standard"})
package org.tongchuang.programme;
