package org.tongchuang.campaign.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What came in a form, read field by field. What can't be read is a fault at its field, and what was typed is kept. */
final class Typed {

    private final Map<String, String> fields;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Typed(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    String text(String name, int most) {
        String text = raw(name);
        if (text.length() > most) {
            fault(name, "campaign.fault.long");
        }
        return text;
    }

    String required(String name, int most) {
        return required(name, text(name, most));
    }

    LocalDate date(String name) {
        try {
            return raw(name).isEmpty() ? null : LocalDate.parse(raw(name));
        } catch (DateTimeParseException unreadable) {
            fault(name, "campaign.fault.date");
            return null;
        }
    }

    LocalDate requiredDate(String name) {
        required(name, raw(name));
        return date(name);
    }

    Integer number(String name, int least, int most) {
        String text = raw(name);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.valueOf(text);
        }
        fault(name, "campaign.fault.number");
        return null;
    }

    Integer requiredNumber(String name, int least, int most) {
        required(name, raw(name));
        return number(name, least, most);
    }

    /** The fields whose name begins with the prefix, without it. */
    Map<String, String> below(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), text.strip());
            }
        });
        return found;
    }

    void fault(String name, String labelKey) {
        faults.putIfAbsent(name, labelKey);
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    Map<String, String> fields() {
        return fields;
    }

    /** Field to message, as the form macros read them. */
    Map<String, String> errors(MessageSource labels) {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach((name, key) -> errors.put(name, labels.getMessage(key, null, LocaleContextHolder.getLocale())));
        return errors;
    }

    private String required(String name, String text) {
        if (text.isEmpty()) {
            fault(name, "campaign.fault.required");
        }
        return text;
    }

    private String raw(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
