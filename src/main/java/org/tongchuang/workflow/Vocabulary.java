package org.tongchuang.workflow;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Everything that a model may name: verbs for service tasks, words for expressions. Beans are fetched at the first call
 * only, because most of them need the engine that is being built with this.
 */
@Component
public class Vocabulary {

    private final ListableBeanFactory beans;
    private final Map<String, Verb> verbs;
    private final Map<String, Word> words;

    Vocabulary(ListableBeanFactory beans) {
        this.beans = beans;
        this.verbs = marked(beans, Verb.class);
        this.words = marked(beans, Word.class);
    }

    private static <A extends Annotation> Map<String, A> marked(ListableBeanFactory beans, Class<A> mark) {
        Map<String, A> marked = new TreeMap<>();
        for (String name : beans.getBeanNamesForAnnotation(mark)) {
            marked.put(name, beans.findAnnotationOnBean(name, mark));
        }
        return marked;
    }

    public Optional<Object> bean(String name) {
        return verbs.containsKey(name) || words.containsKey(name) ? Optional.of(beans.getBean(name)) : Optional.empty();
    }

    /** Whether an expression may call this method of this object. */
    public boolean allows(Object bean, String method) {
        return words.entrySet().stream()
                .anyMatch(word ->
                        Set.of(word.getValue().calls()).contains(method) && beans.getBean(word.getKey()) == bean);
    }

    public boolean allowsCall(String word, String method) {
        return words.containsKey(word) && Set.of(words.get(word).calls()).contains(method);
    }

    public Map<String, Verb> verbs() {
        return Map.copyOf(verbs);
    }

    public Map<String, Word> words() {
        return Map.copyOf(words);
    }
}
