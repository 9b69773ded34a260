/** What tests stand on: our annotations, the databases, the clock, and the units and members that a story needs. */
package org.tongchuang.testing;
