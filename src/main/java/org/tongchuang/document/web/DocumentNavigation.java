package org.tongchuang.document.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.HomePart;
import org.tongchuang.web.NavEntry;
import org.tongchuang.web.Visitor;

@Configuration(proxyBeanMethods = false)
class DocumentNavigation {

    private static final Set<String> HANDS = Set.of(Role.CITY_OFFICE, Role.CITY_LEADER);

    @Bean
    NavEntry documentsEntry() {
        return new NavEntry("campaigns", 45, "document.nav", "file-certificate", "/documents", HANDS);
    }

    @Bean
    HomePart papersPart() {
        return new HomePart() {
            @Override
            public int order() {
                return 30;
            }

            @Override
            public String labelKey() {
                return "document.waiting";
            }

            @Override
            public String href() {
                return "/documents/waiting";
            }

            @Override
            public boolean isFor(Visitor visitor) {
                return visitor.roles().stream().anyMatch(HANDS::contains);
            }
        };
    }
}
