package org.tongchuang.people.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;
import org.tongchuang.web.KnownClasses;

/**
 * Reads what a session held, if it is of a class that sessions hold. Anything else, planted or left by another version,
 * is as if it weren't there: whose session that was signs in again.
 */
class StoredObject implements Converter<byte[], Object> {

    private static final Logger LOG = LoggerFactory.getLogger(StoredObject.class);

    @Override
    public Object convert(byte[] stored) {
        try (var in = new ConfigurableObjectInputStream(
                new ByteArrayInputStream(stored), StoredObject.class.getClassLoader())) {
            in.setObjectInputFilter(KnownClasses.FILTER);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            LOG.warn("Something in a session was not read: {}", e.getMessage());
            return null;
        }
    }
}
