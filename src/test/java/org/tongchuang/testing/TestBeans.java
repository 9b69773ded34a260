package org.tongchuang.testing;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Members;
import org.tongchuang.people.Units;

/** The beans that stand in the place of the product's own, or beside them, in every {@link DatabaseTest}. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** The product's method at its lowest cost: a story has twenty members, and each would take a third of a second. */
    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
    }

    @Bean
    Tenants tenants(Units units, Members members, Actors actors) {
        return new Tenants(units, members, actors);
    }
}
