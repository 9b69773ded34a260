package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.tongchuang.web.Refusal;

/** What is wrong with what somebody typed, by field, as the form macros read it; the page comes again with all of it. */
final class Faults {

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final MessageSource labels;

    Faults(MessageSource labels) {
        this.labels = labels;
    }

    /** Says so of the field unless it is as it should be. */
    Faults unless(boolean good, String field, String labelKey) {
        if (!good) {
            put(field, labelKey);
        }
        return this;
    }

    /** The same of what a rule has against it. */
    Faults found(String field, Optional<Refusal> against) {
        against.ifPresent(why -> put(field, why.labelKey(), why.arguments().toArray()));
        return this;
    }

    boolean any() {
        return !errors.isEmpty();
    }

    void show(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", errors);
    }

    private void put(String field, String labelKey, Object... arguments) {
        errors.put(field, labels.getMessage(labelKey, arguments, LocaleContextHolder.getLocale()));
    }
}
