package org.tongchuang.people.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.HomePart;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavEntry unitsEntry() {
        return new NavEntry("office", 10, "people.nav.units", "sitemap", "/units", Set.of(Role.UNIT_ADMINISTRATOR));
    }

    @Bean
    HomePart proposalsPart() {
        return new HomePart(30, "people.proposals.part", "/role-proposals/waiting", Set.of(Role.UNIT_ADMINISTRATOR));
    }
}
