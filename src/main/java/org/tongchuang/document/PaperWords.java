package org.tongchuang.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dates and words as papers write them; official papers are Chinese whoever reads them. */
@Component
class PaperWords {

    private final MessageSource labels;

    PaperWords(MessageSource labels) {
        this.labels = labels;
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(text("web.date.day"), Locale.SIMPLIFIED_CHINESE)
                .format(date);
    }

    String text(String key, Object... arguments) {
        return labels.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
