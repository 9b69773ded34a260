package org.tongchuang.calendar.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavEntry calendarEntry() {
        return new NavEntry("office", 30, "calendar.nav", "calendar-event", "/calendar", Set.of());
    }
}
