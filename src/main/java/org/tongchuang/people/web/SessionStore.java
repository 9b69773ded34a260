package org.tongchuang.people.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/** How sessions get into their table and out of it. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    /** The name is Spring Session's. */
    @Bean(defaultCandidate = false)
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new StoredObject());
        return conversions;
    }
}
