/** A module that breaks every rule of the house, so that each rule is seen red in every build. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.broken.notice;
