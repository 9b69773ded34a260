/** Work days, public holidays, make-up work days and the deadlines counted in them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web", "audit", "people"})
package org.tongchuang.calendar;
