package org.tongchuang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendar;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.programme.Ledger;

/** Works out how well ledgers are kept. */
@Component
public class Standings {

    private final RowMapper rows;
    private final Ledgers ledgers;
    private final WorkCalendars calendars;
    private final Clock clock;

    Standings(RowMapper rows, Ledgers ledgers, WorkCalendars calendars, Clock clock) {
        this.rows = rows;
        this.ledgers = ledgers;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Standing of(Book book) {
        return of(List.of(book), book.unitPath()).get(book.id());
    }

    /**
     * The standing of each ledger, by its id.
     *
     * @param unitPath whose work days count
     */
    @Transactional(readOnly = true)
    public Map<String, Standing> of(List<Book> books, String unitPath) {
        Map<String, Standing> standings = new HashMap<>();
        if (books.isEmpty()) {
            return standings;
        }
        LocalDate today = ChinaTime.today(clock);
        WorkCalendar calendar = calendars.of(unitPath);
        Map<String, List<RowMark>> marks = rows
                .listMarks(books.stream().map(Book::id).toList())
                .stream()
                .collect(Collectors.groupingBy(RowMark::bookId));
        books.forEach(book -> standings.put(
                book.id(), Standing.of(book, spans(book), marks.getOrDefault(book.id(), List.of()), today, calendar)));
        return standings;
    }

    private List<Span> spans(Book book) {
        Optional<Ledger> ledger = ledgers.find(book);
        return ledger.map(declared -> PeriodRule.spans(declared.period(), book.bookYear()))
                .orElse(List.of());
    }
}
