/** The append-only, hash-chained record of who did what. Looks nothing up: an act carries ids and names as they were. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.tongchuang.audit;
