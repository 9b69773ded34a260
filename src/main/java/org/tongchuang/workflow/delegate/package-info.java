/** The verbs that models may call: each reads its inputs, calls one use case and sets its outputs (docs/delegates.md). */
package org.tongchuang.workflow.delegate;
