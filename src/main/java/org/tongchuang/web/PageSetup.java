package org.tongchuang.web;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.freemarker.FreeMarkerProperties;
import org.springframework.boot.autoconfigure.freemarker.FreeMarkerVariablesCustomizer;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.view.freemarker.FreeMarkerViewResolver;

/** Pages: their view, the words every template knows, and the two choices of the reader, language and type size. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {

    private final ApplicationAvailability availability;

    PageSetup(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Bean
    FreeMarkerViewResolver freeMarkerViewResolver(FreeMarkerProperties properties) {
        var resolver = new FreeMarkerViewResolver();
        properties.applyToMvcViewResolver(resolver);
        resolver.setViewClass(PageView.class);
        return resolver;
    }

    @Bean
    FreeMarkerVariablesCustomizer sharedWords(
            Words words, Icons icons, Dates dates, ObjectProvider<ResourceUrlProvider> resources) {
        return variables -> {
            variables.put("text", words);
            variables.put("svg", icons);
            variables.put("dates", dates);
            variables.put("asset", asset(resources));
        };
    }

    /** Chinese whatever the browser prefers; English for who asks for it. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("lang");
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(new LargeType());
        registry.addInterceptor(new ReadyFirst(availability));
    }

    /** The address with the content's hash, so that browsers may keep it. */
    private static TemplateMethodModelEx asset(ObjectProvider<ResourceUrlProvider> resources) {
        return arguments -> {
            var path = arguments.get(0).toString();
            var hashed = resources.getObject().getForLookupPath(path);
            return new SimpleScalar(hashed == null ? path : hashed);
        };
    }
}
