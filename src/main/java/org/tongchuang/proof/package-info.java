/**
 * Proof of work for forms that anybody may send: the visitor's browser searches a number before the form is taken, which
 * one person doesn't notice and a machine that sends thousands pays for. The protocol is ALTCHA's (version 1, SHA-256);
 * its Java library reads the computer's clock, knows no single use, and brings a second {@code org.json}, so that the
 * hundred lines of the protocol are here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web", "secret"})
package org.tongchuang.proof;
