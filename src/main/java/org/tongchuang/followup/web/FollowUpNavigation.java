package org.tongchuang.followup.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.web.NavEntry;

/** The list of orders in the side navigation. */
@Configuration(proxyBeanMethods = false)
class FollowUpNavigation {

    @Bean
    NavEntry ordersEntry() {
        return new NavEntry("work", 50, "followup.nav", "tool", "/orders", Set.of());
    }
}
