package org.tongchuang.workflow.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.tongchuang.workflow.Vocabulary;

/** Resolves variables and the vocabulary, and no functions. Maps and lists have no resolver: variables hold none. */
class GuardedExpressions extends JuelExpressionManager {

    private final Vocabulary vocabulary;

    GuardedExpressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void addFunction(String name, Method function) {
        // The engine offers its own functions here; models don't get them.
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new VocabularyResolver(vocabulary));
        resolver.add(new AllowedMembers(vocabulary));
        return resolver;
    }
}
