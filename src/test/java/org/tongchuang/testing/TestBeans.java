package org.tongchuang.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The beans that stand in the place of the product's own in every {@link DatabaseTest}. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
