package org.tongchuang.tracking.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.HomePart;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class CheckNavigation {

    @Bean
    NavEntry incidentsEntry() {
        return new NavEntry(
                "office",
                80,
                "tracking.nav.incidents",
                "plug-connected-x",
                "/incidents",
                Set.of(Role.UNIT_ADMINISTRATOR));
    }

    @Bean
    HomePart checkPart() {
        return new HomePart(50, "tracking.check.nightly", "/consistency/summary", Set.of(Role.UNIT_ADMINISTRATOR));
    }

    @Bean
    NavEntry consistencyEntry() {
        return new NavEntry(
                "office", 90, "tracking.nav.check", "shield-check", "/consistency", Set.of(Role.UNIT_ADMINISTRATOR));
    }
}
