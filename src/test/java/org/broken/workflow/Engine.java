package org.broken.workflow;

import org.camunda.bpm.engine.impl.context.Context;

/** Known by a module that may not know it, and borrows the engine's own SQL session. */
public class Engine {

    public void flush() {
        Context.getCommandContext().getDbSqlSession().flush();
    }
}
