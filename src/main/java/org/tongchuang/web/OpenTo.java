package org.tongchuang.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route at all. A route without it is refused to everybody; what a visitor may do on one dossier, unit
 * or file is judged by the use case.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Audience value();

    /** Whether it is part of the work of somebody who is away, so that whoever stands in for him may call it too. */
    boolean standIns() default false;

    /** The widest circle that may call a route. */
    enum Audience {
        ANYONE,
        SIGNED_IN,
        ADMINISTRATOR
    }
}
