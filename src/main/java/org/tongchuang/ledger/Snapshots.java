package org.tongchuang.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.assessment.SheetSealed;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;
import org.tongchuang.standard.Threshold;

/** Keeps what each figure was, and the rows behind it, when a score sheet was handed in. */
@Component
public class Snapshots implements ConsistencyRule {

    private final SnapshotMapper mapper;
    private final Figures figures;
    private final FigureValues values;
    private final Clock clock;

    Snapshots(SnapshotMapper mapper, Figures figures, FigureValues values, Clock clock) {
        this.mapper = mapper;
        this.figures = figures;
        this.values = values;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<FigureSnapshot> of(String dossierId, String figureKey) {
        return mapper.listOf(dossierId, figureKey);
    }

    @EventListener
    @Transactional
    public void on(SheetSealed sealed) {
        List<Taken> taken = new ArrayList<>();
        sealed.measured().forEach((indicator, found) -> values.threshold(sealed.dossierId(), indicator)
                .flatMap(threshold -> taken(sealed, indicator, found, threshold))
                .ifPresent(taken::add));
        if (!taken.isEmpty()) {
            mapper.insert(taken.stream().map(Taken::snapshot).toList());
        }
        List<Taken> withRows =
                taken.stream().filter(one -> !one.rows().isEmpty()).toList();
        if (!withRows.isEmpty()) {
            mapper.insertRows(withRows);
        }
    }

    @Override
    public List<Inconsistency> violations() {
        Stream<String> changed = mapper.listAll().stream()
                .filter(snapshot -> !snapshot.sha256().equals(hash(snapshot, mapper.listRows(snapshot.id()))))
                .map(FigureSnapshot::id);
        return Stream.concat(changed, mapper.listContradicted().stream())
                .distinct()
                .map(id -> new Inconsistency("figure-as-handed-in", id))
                .toList();
    }

    /** A value that somebody typed because there was nothing to count is no figure, and leaves no snapshot. */
    private Optional<Taken> taken(SheetSealed sealed, String indicator, BigDecimal found, Threshold threshold) {
        FigureReading reading = figures.of(sealed.dossierId(), threshold.figure());
        Optional<BigDecimal> now = reading.judged(FigureValues.rounding(threshold));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        if (now.get().compareTo(found) != 0) {
            throw new ConcurrencyFailureException("A ledger changed while a sheet was handed in");
        }
        List<SnapshotRow> rows = reading.rows().stream()
                .map(row -> new SnapshotRow(row.id(), row.rowNo(), row.version(), row.sha256()))
                .sorted(Comparator.comparing(SnapshotRow::rowId))
                .toList();
        FigureSnapshot snapshot = snapshot(sealed, indicator, found, reading);
        return Optional.of(new Taken(withHash(snapshot, hash(snapshot, rows)), rows));
    }

    private FigureSnapshot snapshot(SheetSealed sealed, String indicator, BigDecimal found, FigureReading reading) {
        return new FigureSnapshot(
                UUID.randomUUID().toString(),
                sealed.versionId(),
                sealed.dossierId(),
                indicator,
                reading.key(),
                found,
                part(reading, 0),
                part(reading, 1),
                reading.days().from(),
                reading.days().to(),
                "",
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static BigDecimal part(FigureReading reading, int which) {
        return reading.figure().isRatio() ? reading.parts().get(which).found().orElse(null) : null;
    }

    private static FigureSnapshot withHash(FigureSnapshot open, String sha256) {
        return new FigureSnapshot(
                open.id(),
                open.versionId(),
                open.dossierId(),
                open.indicator(),
                open.figureKey(),
                open.found(),
                open.above(),
                open.below(),
                open.fromOn(),
                open.toOn(),
                sha256,
                open.takenAt());
    }

    private static String hash(FigureSnapshot snapshot, List<SnapshotRow> rows) {
        Stream<String> fields = Stream.of(
                snapshot.versionId(),
                snapshot.dossierId(),
                snapshot.indicator(),
                snapshot.figureKey(),
                plain(snapshot.found()),
                plain(snapshot.above()),
                plain(snapshot.below()),
                snapshot.fromOn().toString(),
                snapshot.toOn().toString(),
                Long.toString(snapshot.takenAt().toEpochMilli()));
        Stream<String> behind = rows.stream()
                .flatMap(row -> Stream.of(
                        row.rowId(), Integer.toString(row.rowNo()), Integer.toString(row.version()), row.sha256()));
        return RowSeal.of(Stream.concat(fields, behind).toList());
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : FigureReading.plain(number);
    }

    /** A figure and the rows behind it. */
    record Taken(FigureSnapshot snapshot, List<SnapshotRow> rows) {}
}
