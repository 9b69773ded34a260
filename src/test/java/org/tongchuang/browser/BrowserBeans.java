package org.tongchuang.browser;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.tongchuang.testing.MovableClock;

/** What a browser story has beside the product: the clock it moves and the door it enters by. */
@TestConfiguration(proxyBeanMethods = false)
class BrowserBeans {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean(destroyMethod = "close")
    Site site(Environment environment) {
        return new Site(environment);
    }
}
