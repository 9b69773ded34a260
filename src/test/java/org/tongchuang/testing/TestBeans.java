package org.tongchuang.testing;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Members;
import org.tongchuang.people.Units;

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
    ProcessDriver processDriver(
            RuntimeService runtime, ManagementService jobs, HistoryService history, MovableClock clock) {
        return new ProcessDriver(runtime, jobs, history, clock);
    }

    @Bean
    Bearer bearer(AccessTokens tokens) {
        return new Bearer(tokens);
    }
}
