/** What is wrong with a programme's models: lint by allow-list, references, roles, variables, timers, paths. */
package org.tongchuang.workflow.check;
