package org.tongchuang.survey.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.web.PublicEntry;

@Configuration(proxyBeanMethods = false)
class SurveyNavigation {

    @Bean
    PublicEntry surveyColumn() {
        return new PublicEntry(80, "survey.public.nav", "/survey");
    }
}
