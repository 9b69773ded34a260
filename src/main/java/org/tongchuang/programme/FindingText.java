package org.tongchuang.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Findings as sentences, each with its file and element, for the log and for tests. */
@Component
public class FindingText {

    private final MessageSource labels;

    FindingText(MessageSource labels) {
        this.labels = labels;
    }

    public String line(Finding finding) {
        String place = finding.element().isEmpty() ? "" : " [" + finding.element() + "]";
        return finding.file() + place + " " + words(finding, Locale.CHINA);
    }

    /** What it is and what to do, without the place. */
    public String words(Finding finding, Locale locale) {
        return labels.getMessage(
                finding.labelKey(),
                finding.arguments().stream().map(String::valueOf).toArray(),
                finding.labelKey() + finding.arguments(),
                locale);
    }

    public String lines(List<Finding> findings) {
        return findings.stream().map(this::line).collect(Collectors.joining("\n"));
    }
}
