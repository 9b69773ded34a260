/** The page frame, error pages, htmx helpers, the visitor as text, and the command log that makes a repeated click harmless. Knows no domain. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.tongchuang.web;
