package org.tongchuang.ledger;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Level;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Ledger;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** The ledgers as programmes declare them, and which unit keeps one. */
@Component
public class Ledgers {

    private static final String DEPARTMENT = "department";

    private final Programmes programmes;
    private final Units units;

    Ledgers(Programmes programmes, Units units) {
        this.programmes = programmes;
        this.units = units;
    }

    /** The version that new rows are written by. */
    public ProgrammeVersion version(Book book) {
        return programmes.current(book.programmeKey());
    }

    /** What the newest version says of the ledger; empty if it no longer has it. */
    public Optional<Ledger> find(Book book) {
        return Optional.ofNullable(version(book).manifest().ledgers().get(book.ledgerKey()));
    }

    Ledger get(Book book) {
        return find(book).orElseThrow(() -> new LedgerGone(book.ledgerKey()));
    }

    /**
     * The unit that keeps a ledger for a subject: the one of the keeper's level above it. Of departments there are several, so
     * it is the one that acts; empty if none does.
     */
    Optional<Unit> keeper(Ledger ledger, String subjectId, String actingUnitId) {
        String place = ledger.keeper().substring(0, ledger.keeper().indexOf(':'));
        if (place.equals(DEPARTMENT)) {
            return units.find(actingUnitId).filter(unit -> unit.kind() == UnitKind.DEPARTMENT);
        }
        Level level = Level.valueOf(place.toUpperCase(Locale.ROOT));
        return Optional.of(units.ancestorAt(subjectId, level));
    }
}
