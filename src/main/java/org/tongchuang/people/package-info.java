/** Units in a tree, members with dated memberships and roles, sign-in, and the one table of rights. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web", "audit", "secret", "sheet"})
package org.tongchuang.people;
