package org.tongchuang.dossier.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class DossierNavigation {

    @Bean
    NavEntry dossierEntry() {
        return new NavEntry("campaigns", 20, "dossier.nav", "folders", "/dossiers", Set.of());
    }
}
