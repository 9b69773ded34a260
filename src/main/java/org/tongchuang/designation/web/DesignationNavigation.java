package org.tongchuang.designation.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.web.NavEntry;
import org.tongchuang.web.PublicEntry;

@Configuration(proxyBeanMethods = false)
class DesignationNavigation {

    @Bean
    NavEntry titlesEntry() {
        return new NavEntry("campaigns", 40, "designation.nav", "award", "/titles", Set.of());
    }

    @Bean
    PublicEntry registerEntry() {
        return new PublicEntry(30, "designation.public.register", "/public/titles");
    }

    @Bean
    PublicEntry checkEntry() {
        return new PublicEntry(40, "designation.public.check", "/public/titles/check");
    }
}
