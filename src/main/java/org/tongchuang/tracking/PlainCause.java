package org.tongchuang.tracking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/**
 * Says why a step failed in a sentence that people can read. Refusals carry theirs as a label with arguments; what the
 * machine says otherwise only helps whoever runs it, and is shown to him apart.
 */
@Component
public class PlainCause {

    private static final Pattern REFUSAL = Pattern.compile("\\b([a-z]+\\.refusal\\.[\\w.-]+) \\[([^]]*)]");

    private final MessageSource labels;

    PlainCause(MessageSource labels) {
        this.labels = labels;
    }

    public String of(String message, Locale locale) {
        return refusal(message, locale).orElseGet(() -> labels.getMessage("tracking.incident.inside", null, locale));
    }

    private Optional<String> refusal(String message, Locale locale) {
        Matcher refusal = REFUSAL.matcher(message);
        return refusal.find() ? sentence(refusal.group(1), refusal.group(2), locale) : Optional.empty();
    }

    private Optional<String> sentence(String key, String arguments, Locale locale) {
        try {
            Object[] each = Arrays.stream(arguments.split(", ", -1)).toArray();
            return Optional.of(labels.getMessage(key, each, locale));
        } catch (NoSuchMessageException unknown) {
            return Optional.empty();
        }
    }
}
