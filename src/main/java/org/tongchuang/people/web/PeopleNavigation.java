package org.tongchuang.people.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavEntry unitsEntry() {
        return new NavEntry("office", 10, "people.nav.units", "sitemap", "/units", Set.of(Role.UNIT_ADMINISTRATOR));
    }
}
