package org.tongchuang.bench;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.tongchuang.TongchuangApplication;
import org.tongchuang.testing.TestBeans;
import org.tongchuang.testing.TestDatabase;

/** A long run on MariaDB, left to the profile {@code bench}; each class has a JVM and a database of its own. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("bench")
@SpringBootTest(classes = {TongchuangApplication.class, TestBeans.class})
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@interface Bench {}
