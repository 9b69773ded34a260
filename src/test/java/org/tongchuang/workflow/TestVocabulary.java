package org.tongchuang.workflow;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** The published vocabulary without the beans behind it. */
public final class TestVocabulary {

    private TestVocabulary() {}

    public static Vocabulary published() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        new ClassPathBeanDefinitionScanner(beans).scan("org.tongchuang.workflow");
        return new Vocabulary(beans);
    }
}
