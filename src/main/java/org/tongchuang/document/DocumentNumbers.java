package org.tongchuang.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Numbers without gaps, per organ and year (DOC-3). Taken last in a sign-off, so that none is lost with it. */
@Component
class DocumentNumbers {

    private final NumberMapper mapper;
    private final MessageSource labels;
    private final Clock clock;

    DocumentNumbers(NumberMapper mapper, MessageSource labels, Clock clock) {
        this.mapper = mapper;
        this.labels = labels;
        this.clock = clock;
    }

    String take(OfficialDocument document, LocalDate signedOn) {
        int year = signedOn.getYear();
        int number = next(document.unitId(), year);
        String words = labels.getMessage(
                "document.number",
                new Object[] {document.organCode(), String.valueOf(year), String.valueOf(number)},
                Locale.SIMPLIFIED_CHINESE);
        mapper.insert(
                new TakenNumber(document.unitId(), year, number, document.id(), words, clock.instant(), null, null));
        return words;
    }

    /** Counts first: two who both tried to begin the series would share its row and then wait for each other. */
    private int next(String unitId, int year) {
        if (mapper.incrementSeries(unitId, year) == 0) {
            mapper.insertSeries(unitId, year);
            mapper.incrementSeries(unitId, year);
        }
        return mapper.lastNumber(unitId, year);
    }

    void release(OfficialDocument document, String reason) {
        mapper.updateVoid(document.id(), clock.instant(), reason);
    }

    List<TakenNumber> of(OfficialDocument document) {
        return mapper.listOfDocument(document.id());
    }
}
