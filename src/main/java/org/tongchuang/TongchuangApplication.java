package org.tongchuang;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.RollbackOn;
import org.tongchuang.scenario.DryRunStart;

/**
 * Starts Tongchuang. Checked exceptions roll back too: Quartz's SchedulerException would otherwise commit half a step.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableTransactionManagement(rollbackOn = RollbackOn.ALL_EXCEPTIONS)
public class TongchuangApplication {

    public static void main(String[] args) {
        SpringApplication.run(TongchuangApplication.class, DryRunStart.arguments(args));
    }

    /** The one clock; every date the product decides on comes from here. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
