/** The one secret of an installation, and the keys made from it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package org.tongchuang.secret;
