package org.tongchuang.notice.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.web.NavEntry;
import org.tongchuang.web.PublicEntry;

@Configuration(proxyBeanMethods = false)
class NoticeNavigation {

    @Bean
    NavEntry noticesEntry() {
        return new NavEntry("campaigns", 40, "notice.nav", "speakerphone", "/notices", Set.of());
    }

    @Bean
    PublicEntry noticesColumn() {
        return new PublicEntry(10, "notice.public.nav", "/public/notices");
    }

    @Bean
    PublicEntry progressColumn() {
        return new PublicEntry(90, "notice.public.nav.progress", "/public/objections");
    }
}
