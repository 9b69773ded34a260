package org.tongchuang.browser;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.tongchuang.scenario.PlayScenario;

/** The door by which a story enters the product. */
@TestConfiguration(proxyBeanMethods = false)
class BrowserBeans {

    @Bean(destroyMethod = "close")
    Site site(Environment environment) {
        return new Site(environment);
    }

    @Bean
    PlayAlone playAlone(PlayScenario play, JobExecutor engine) {
        return new PlayAlone(play, engine);
    }
}
