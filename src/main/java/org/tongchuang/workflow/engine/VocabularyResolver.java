package org.tongchuang.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.tongchuang.workflow.Vocabulary;

/** Finds a bare name among the verbs and words, never among all Spring beans. */
class VocabularyResolver extends ELResolver {

    private final Vocabulary vocabulary;

    VocabularyResolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null) {
            return null;
        }
        return vocabulary
                .bean(String.valueOf(property))
                .map(bean -> {
                    context.setPropertyResolved(true);
                    return bean;
                })
                .orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base == null && vocabulary.bean(String.valueOf(property)).isPresent()) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }
}
