package org.tongchuang.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.tongchuang.TongchuangApplication;
import org.tongchuang.testing.TestBeans;

/**
 * A story in Chromium against the whole product with its demo data. All such tests share one product, in a JVM of their
 * own; they move its clock through {@code MovableClock} and visit it through {@link Site}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@SpringBootTest(
        classes = {TongchuangApplication.class, TestBeans.class, BrowserBeans.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "browser"})
public @interface BrowserTest {}
