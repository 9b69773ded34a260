package org.tongchuang.worklist.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.web.HomePart;
import org.tongchuang.web.NavEntry;
import org.tongchuang.worklist.TaskExtensions;

/** The worklist's entries in the side navigation, and its place on the work desk. */
@Configuration(proxyBeanMethods = false)
class WorklistNavigation {

    @Bean
    NavEntry openEntry() {
        return new NavEntry("work", 10, "worklist.nav.open", "inbox", "/tasks", Set.of());
    }

    @Bean
    NavEntry doneEntry() {
        return new NavEntry("work", 20, "worklist.nav.done", "checks", "/tasks/done", Set.of());
    }

    @Bean
    NavEntry extensionsEntry() {
        return new NavEntry(
                "work", 30, "worklist.nav.extensions", "calendar-plus", "/extensions", TaskExtensions.OFFICES);
    }

    @Bean
    HomePart myTasks() {
        return new HomePart(10, "worklist.home", "/tasks/urgent", Set.of());
    }
}
