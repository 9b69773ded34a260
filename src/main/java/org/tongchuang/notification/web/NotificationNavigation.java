package org.tongchuang.notification.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class NotificationNavigation {

    @Bean
    NavEntry mailEntry() {
        return new NavEntry(
                "office", 90, "notification.nav.mails", "mail-x", "/mails", Set.of(Role.UNIT_ADMINISTRATOR));
    }
}
