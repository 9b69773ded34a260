package org.tongchuang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStarted;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Ledger;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** Opens a unit's ledgers for a year: with its first run of the programme, and in January for as long as one runs. */
@Component
public class OpenBook {

    private final BookMapper books;
    private final Ledgers ledgers;
    private final Programmes programmes;
    private final Units units;
    private final BookActs acts;
    private final Clock clock;

    OpenBook(BookMapper books, Ledgers ledgers, Programmes programmes, Units units, BookActs acts, Clock clock) {
        this.books = books;
        this.ledgers = ledgers;
        this.programmes = programmes;
        this.units = units;
        this.acts = acts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(DossierStarted started) {
        Dossier dossier = started.dossier();
        ProgrammeVersion version = programmes.get(dossier.programmeVersionId());
        int year = ChinaTime.today(clock).getYear();
        version.manifest().ledgers().forEach((key, ledger) -> ledgers.keeper(ledger, dossier.unitId(), dossier.unitId())
                .ifPresent(unit -> open(version, key, ledger, unit, year)));
    }

    /** Opens this year's ledgers of units whose programme has run on; a job calls it. */
    @Transactional
    public int reopen() {
        int year = ChinaTime.today(clock).getYear();
        var last = books.listToReopen(year);
        last.forEach(book -> ledgers.find(book)
                .ifPresent(ledger ->
                        open(ledgers.version(book), book.ledgerKey(), ledger, units.get(book.unitId()), year)));
        return last.size();
    }

    /** The unit's ledger of that year, opened if it isn't yet. */
    Book open(ProgrammeVersion version, String ledgerKey, Ledger ledger, Unit unit, int year) {
        return books.findOf(version.key(), ledgerKey, unit.id(), year)
                .orElseGet(() -> fresh(version, ledgerKey, ledger, unit, year));
    }

    private Book fresh(ProgrammeVersion version, String ledgerKey, Ledger ledger, Unit unit, int year) {
        Book book = new Book(
                UUID.randomUUID().toString(),
                version.key(),
                ledgerKey,
                unit.id(),
                unit.path(),
                unit.name(),
                year,
                ledger.keeper(),
                ledger.checker(),
                ledger.sensitivity(),
                0,
                openedOn(year),
                PeriodRule.dayOf(ledger.archive()).orElseThrow().atYear(year + 1),
                null);
        if (books.insert(book) == 1) {
            acts.opened(book);
            return book;
        }
        return books.findOf(version.key(), ledgerKey, unit.id(), year).orElseThrow();
    }

    /** A ledger of a past year is opened for what was missed in it, and asks for nothing more. */
    private LocalDate openedOn(int year) {
        LocalDate today = ChinaTime.today(clock);
        return today.getYear() == year ? today : LocalDate.of(year, 12, 31);
    }
}
