package org.tongchuang.workflow;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Verb> verbs = new TreeMap<>();
    private final Map<String, Word> words = new TreeMap<>();
    private final Map<String, String> beanNames = new TreeMap<>();

    Vocabulary(ListableBeanFactory beans) {
        this.beans = beans;
        for (String bean : beans.getBeanNamesForAnnotation(Verb.class)) {
            verbs.put(bean, beans.findAnnotationOnBean(bean, Verb.class));
            beanNames.put(bean, bean);
        }
        for (String bean : beans.getBeanNamesForAnnotation(Word.class)) {
            Word word = beans.findAnnotationOnBean(bean, Word.class);
            words.put(word.word(), word);
            beanNames.put(word.word(), bean);
        }
    }

    public Optional<Object> bean(String name) {
        return Optional.ofNullable(beanNames.get(name)).map(beans::getBean);
    }

    /** Whether an expression may call this method of this object. */
    public boolean allows(Object bean, String method) {
        return words.keySet().stream()
                .anyMatch(word -> allowsCall(word, method) && beans.getBean(beanNames.get(word)) == bean);
    }

    public boolean allowsCall(String word, String method) {
        return words.containsKey(word) && Arrays.asList(words.get(word).calls()).contains(method);
    }

    public Map<String, Verb> verbs() {
        return Map.copyOf(verbs);
    }

    public Map<String, Word> words() {
        return Map.copyOf(words);
    }
}
