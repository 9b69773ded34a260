package org.tongchuang.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Turns what Spring's binding found into the map of field to message that the form macros read as {@code errors}. */
@Component
public class FieldFaults {

    private final MessageSource labels;

    FieldFaults(MessageSource labels) {
        this.labels = labels;
    }

    public Map<String, String> of(Errors errors) {
        var messages = new LinkedHashMap<String, String>();
        errors.getFieldErrors()
                .forEach(fault -> messages.putIfAbsent(
                        fault.getField(), labels.getMessage(fault, LocaleContextHolder.getLocale())));
        return messages;
    }
}
