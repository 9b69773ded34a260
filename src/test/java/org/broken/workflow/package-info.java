/** The module that the other may not know. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.broken.workflow;
