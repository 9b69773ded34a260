package org.tongchuang.ledger.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class LedgerNavigation {

    private static final Set<String> READERS = Set.of(
            Role.COMMUNITY_CLERK,
            Role.COMMUNITY_HEAD,
            Role.DEPARTMENT_CONTACT,
            Role.TOWN_OFFICE,
            Role.TOWN_DIRECTOR,
            Role.TOWN_LEADER,
            Role.CITY_OFFICE,
            Role.CITY_LEADER);

    @Bean
    NavEntry ledgersEntry() {
        return new NavEntry("campaigns", 35, "ledger.nav", "notebook", "/ledgers", READERS);
    }
}
