package org.tongchuang.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** Marks a bean that expressions of models may ask, for example {@code ${deadlines.of(execution,'cutOff')}}. */
@Component
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Word {

    /** The word; the bean may be called otherwise. */
    String word();

    /** The methods that may be called. */
    String[] calls();
}
