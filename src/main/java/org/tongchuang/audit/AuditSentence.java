package org.tongchuang.audit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns an entry into the sentence that people read, from the label {@code audit.verb.<verb>}. A fact that begins with
 * {@code label:} is itself the key of a label, so that a role reads in the reader's language.
 */
@Component
public class AuditSentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String LABEL = "label:";

    private final MessageSource labels;

    AuditSentence(MessageSource labels) {
        this.labels = labels;
    }

    public String of(AuditEntry entry, Locale locale) {
        var said = new HashMap<>(entry.facts());
        said.put("memberName", entry.memberName());
        said.put("unitName", entry.unitName());
        var pattern = labels.getMessage("audit.verb." + entry.verb(), null, entry.verb(), locale);
        return PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(word(place, said, locale)));
    }

    private String word(MatchResult place, Map<String, String> said, Locale locale) {
        var word = said.getOrDefault(place.group(1), "");
        return word.startsWith(LABEL)
                ? labels.getMessage(word.substring(LABEL.length()), null, word.substring(LABEL.length()), locale)
                : word;
    }
}
