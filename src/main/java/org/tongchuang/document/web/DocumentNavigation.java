package org.tongchuang.document.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.HomePart;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class DocumentNavigation {

    private static final Set<String> HANDS = Set.of(Role.CITY_OFFICE, Role.CITY_LEADER, Role.DEPARTMENT_CONTACT);

    @Bean
    NavEntry documentsEntry() {
        return new NavEntry("campaigns", 45, "document.nav", "file-certificate", "/documents", HANDS);
    }

    @Bean
    HomePart papersPart() {
        return new HomePart(30, "document.waiting", "/documents/waiting", HANDS);
    }
}
