/** Assessment standards in editions: indicators, gates, thresholds and the pass line. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web", "audit", "people", "sheet"})
package org.tongchuang.standard;
