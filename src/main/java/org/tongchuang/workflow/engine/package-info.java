/** The engine's own settings: tables, clock, guard, listeners. The one place that uses more than the engine's public API. */
package org.tongchuang.workflow.engine;
