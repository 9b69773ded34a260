package org.tongchuang.campaign.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.HomePart;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class CampaignNav {

    private static final Set<String> DECIDERS = Set.of(Role.CITY_OFFICE, Role.CITY_LEADER);

    @Bean
    NavEntry campaignsEntry() {
        return new NavEntry("campaigns", 10, "campaign.nav", "flag", "/campaigns", Set.of());
    }

    @Bean
    HomePart waitingPart() {
        return new HomePart(20, "campaign.waiting", "/campaigns/waiting", DECIDERS);
    }
}
