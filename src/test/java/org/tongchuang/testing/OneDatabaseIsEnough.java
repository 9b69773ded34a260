package org.tongchuang.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * For a database test that proves nothing about SQL, such as what pages escape or whom Java code refuses. The build's
 * second run, on MariaDB, leaves it out.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("one-database")
public @interface OneDatabaseIsEnough {}
