package org.tongchuang.schedule;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** What each node must do for itself, so that Quartz, which picks one node for a job, isn't the one to ask. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "tongchuang.schedule.enabled", matchIfMissing = true)
class EveryNode implements SchedulingConfigurer {

    private final ClockCheck clockCheck;

    EveryNode(ClockCheck clockCheck) {
        this.clockCheck = clockCheck;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedRateTask(clockCheck::check, Duration.ofHours(1));
    }
}
