/** Spreadsheets from outside, read as values only and within limits. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package org.tongchuang.sheet;
