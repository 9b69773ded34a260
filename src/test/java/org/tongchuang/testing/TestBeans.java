package org.tongchuang.testing;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Members;
import org.tongchuang.people.Units;
import org.tongchuang.scenario.ProcessRun;

/** What every test has beside the product: the clock that it moves, the engine that it drives, units and people of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    Tenants tenants(Units units, Members members, Actors actors) {
        return new Tenants(units, members, actors);
    }

    @Bean
    ProcessDriver processDriver(ProcessRun process, MovableClock clock) {
        return new ProcessDriver(process, clock);
    }

    @Bean
    Agreement agreement(List<ConsistencyRule> rules) {
        return new Agreement(rules);
    }

    @Bean
    Bearer bearer(AccessTokens tokens) {
        return new Bearer(tokens);
    }

    @Bean
    Traces traces(JdbcClient sql, Agreement agreement) {
        return new Traces(sql, agreement);
    }

    /** What a dry run starts has no tests. */
    @Bean
    static DynamicPropertyRegistrar productClassPath() {
        return registry -> registry.add("tongchuang.programmes.dry-run.class-path", ProductClassPath::get);
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }
}
