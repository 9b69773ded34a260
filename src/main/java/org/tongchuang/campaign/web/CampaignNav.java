package org.tongchuang.campaign.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class CampaignNav {

    @Bean
    NavEntry campaignsEntry() {
        return new NavEntry("campaigns", 10, "campaign.nav", "flag", "/campaigns", Set.of());
    }
}
