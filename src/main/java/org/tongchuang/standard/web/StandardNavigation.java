package org.tongchuang.standard.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class StandardNavigation {

    @Bean
    NavEntry standardsEntry() {
        return new NavEntry(
                "office",
                25,
                "standard.nav",
                "list-check",
                "/standards",
                Set.of(Role.CITY_OFFICE, Role.UNIT_ADMINISTRATOR));
    }
}
