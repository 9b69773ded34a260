package org.tongchuang.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * While this class's tests run, these tables are as a database administrator can leave them who means harm: without
 * triggers, and open to the application's account. Afterwards all is as it was.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GuardsDown.class)
public @interface PastTheGuards {

    String[] value();
}
