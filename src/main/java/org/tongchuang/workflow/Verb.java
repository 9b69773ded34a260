package org.tongchuang.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Marks a delegate as a verb that models may call. The catalogue in docs/delegates.md, the checker and the expression
 * guard all read this, so a bean without it is out of every model's reach.
 */
@Component
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Verb {

    /** The verb, and the bean's name. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String value();

    /** The input parameters it requires. */
    String[] inputs() default {};

    /** The process variables it sets. */
    String[] outputs() default {};
}
