package org.tongchuang.standard.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.LineFault;

/** Says the faults of a sheet, those of the whole first, then line by line. */
@Component
class FaultText {

    private static final String LABEL = "label:";

    private final MessageSource labels;

    FaultText(MessageSource labels) {
        this.labels = labels;
    }

    /** A fault as the page shows it. */
    public record Said(int line, String element, String words) {}

    List<Said> of(List<LineFault> faults, Locale locale) {
        return faults.stream()
                .sorted(Comparator.comparingInt(LineFault::line).thenComparing(LineFault::element))
                .map(fault -> new Said(fault.line(), fault.element(), words(fault, locale)))
                .toList();
    }

    private String words(LineFault fault, Locale locale) {
        Object[] arguments = fault.arguments().stream()
                .map(argument -> spoken(String.valueOf(argument), locale))
                .toArray();
        return labels.getMessage(fault.labelKey(), arguments, locale);
    }

    private String spoken(String argument, Locale locale) {
        return argument.startsWith(LABEL)
                ? labels.getMessage(argument.substring(LABEL.length()), null, locale)
                : argument;
    }
}
