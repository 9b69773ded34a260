/** Camunda Forms: reads a schema, renders it, judges what was submitted, keeps drafts. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web"})
package org.tongchuang.form;
