/**
 * The rules of the house, executed. Each is also run against {@code org.broken}, a small house that breaks every one of
 * them, so that a rule which can't fail fails the build.
 */
package org.tongchuang.architecture;
