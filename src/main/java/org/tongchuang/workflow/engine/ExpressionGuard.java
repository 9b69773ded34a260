package org.tongchuang.workflow.engine;

import java.util.HashMap;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.tongchuang.workflow.Vocabulary;

/**
 * Without this any model is code: an expression reaches every class and every Spring bean, a script task needs no
 * scripting jar, and a query may carry an expression (CVE-2026-109432). Expressions reach variables and the published
 * vocabulary; nothing else in the engine runs code out of a file.
 */
@Component
class ExpressionGuard extends AbstractProcessEnginePlugin {

    private final Vocabulary vocabulary;

    ExpressionGuard(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(vocabulary));
        engine.setBeans(new HashMap<>());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setArtifactFactory(NO_CLASSES);
    }

    private static final ArtifactFactory NO_CLASSES = new ArtifactFactory() {
        @Override
        public <T> T getArtifact(Class<T> type) {
            throw new ProcessEngineException("A model named the class " + type.getName() + "; models name verbs only");
        }
    };
}
