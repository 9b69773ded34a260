package org.tongchuang.talk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.talk.Copies;
import org.tongchuang.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class TalkNavigation {

    @Bean
    NavEntry copiesEntry() {
        return new NavEntry("work", 30, "talk.copies.mine", "mail-forward", "/copies", Copies.RECEIVERS);
    }
}
