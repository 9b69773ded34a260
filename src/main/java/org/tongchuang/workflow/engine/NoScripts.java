package org.tongchuang.workflow.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script language, JUEL too, which the engine brings along itself. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw new ProcessEngineException("A model holds a script in '" + language + "'; models hold no scripts");
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new ProcessEngineException("No script language may be added");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new ProcessEngineException("There is no script engine");
    }
}
