package org.tongchuang.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.tongchuang.workflow.Vocabulary;

/**
 * The members that an expression may reach: the published calls of the words, and of the execution its business key.
 * On any other object, a string or a class included, everything is refused.
 */
class AllowedMembers extends BeanELResolver {

    private final Vocabulary vocabulary;

    AllowedMembers(Vocabulary vocabulary) {
        super(true);
        this.vocabulary = vocabulary;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return null;
        }
        if (base instanceof DelegateExecution && "processBusinessKey".equals(property)) {
            return super.getValue(context, base, property);
        }
        throw refused(base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null) {
            return null;
        }
        if (vocabulary.allows(base, String.valueOf(method))) {
            return super.invoke(context, base, method, types, arguments);
        }
        throw refused(base, method);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base != null) {
            throw refused(base, property);
        }
    }

    private static ELException refused(Object base, Object member) {
        return new ELException("A model asked for '%s' of a %s; expressions reach variables and the vocabulary only"
                .formatted(member, base.getClass().getSimpleName()));
    }
}
