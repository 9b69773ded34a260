package org.tongchuang.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.form.Feel;
import org.tongchuang.programme.Figure;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.StepMemory;

/** Counts figures from ledgers, by the definitions of the programme version that a dossier began with. */
@Component
public class Figures {

    private final Programmes programmes;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Ledgers ledgers;
    private final CountingRows rows;
    private final Feel feel;

    Figures(
            Programmes programmes,
            Dossiers dossiers,
            Campaigns campaigns,
            Ledgers ledgers,
            CountingRows rows,
            @Lazy Feel feel) {
        this.programmes = programmes;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.ledgers = ledgers;
        this.rows = rows;
        this.feel = feel;
    }

    /** A dossier's figure as it stands now; read once a transaction, so that what is judged is what is kept. */
    @Transactional(readOnly = true)
    public FigureReading of(String dossierId, String key) {
        Read read = StepMemory.once(Read.class, Read.class, Read::new);
        return read.figures().computeIfAbsent(new Asked(dossierId, key), asked -> {
            ProgrammeVersion version = programmes.get(dossiers.get(dossierId).programmeVersionId());
            return read(version, key, about(read, dossierId));
        });
    }

    /** Reads at once the ledgers behind all the figures that a step is going to ask for. */
    void foresee(String dossierId, Supplier<List<String>> keys) {
        StepMemory.once(Read.class, Read.class, Read::new);
        StepMemory.find(Read.class, Read.class) // empty where nothing is remembered
                .filter(read -> read.foreseen().add(dossierId))
                .ifPresent(read -> foresee(read, dossierId, keys.get()));
    }

    private void foresee(Read read, String dossierId, List<String> keys) {
        ProgrammeVersion version = programmes.get(dossiers.get(dossierId).programmeVersionId());
        rows.foresee(keys.stream()
                .flatMap(key -> kept(version, figure(version, key), about(read, dossierId)))
                .distinct()
                .toList());
    }

    private Stream<CountingRows.Kept> kept(ProgrammeVersion version, Figure figure, About about) {
        if (figure.isRatio()) {
            return Stream.of(figure.of(), figure.outOf()).flatMap(key -> kept(version, figure(version, key), about));
        }
        Days days = figure.period() == Figure.Period.CAMPAIGN ? about.window() : Days.ofYear(about.bookYear());
        return days == null ? Stream.empty() : kept(version, figure, about, days);
    }

    private Stream<CountingRows.Kept> kept(ProgrammeVersion version, Figure figure, About about, Days days) {
        var ledger = version.manifest().ledgers().get(figure.ledger());
        return ledgers.keeper(ledger, about.subjectId(), about.subjectId()).stream()
                .map(unit -> new CountingRows.Kept(
                        version.key(),
                        figure.ledger(),
                        unit.id(),
                        days.from().getYear(),
                        days.to().getYear()));
    }

    /** A ledger has changed. */
    static void changed() {
        StepMemory.forget(Read.class);
        CountingRows.changed();
    }

    private About about(Read read, String dossierId) {
        return read.about().computeIfAbsent(dossierId, id -> {
            Dossier dossier = dossiers.get(id);
            return About.of(dossier, campaigns.get(dossier.campaignId()));
        });
    }

    /** The figures that are counted from one ledger, for its own page; those of a campaign's window need a campaign. */
    @Transactional(readOnly = true)
    public List<FigureReading> of(Book book) {
        ProgrammeVersion version = ledgers.version(book);
        return figures(version).entrySet().stream()
                .filter(figure -> comesFrom(version.manifest(), figure.getValue(), book.ledgerKey()))
                .filter(figure -> figure.getValue().period() != Figure.Period.CAMPAIGN)
                .map(figure -> read(version, figure.getKey(), new About(book.unitId(), book.bookYear(), null)))
                .toList();
    }

    /**
     * Figures as a process takes them: whole numbers, a ratio as hundredths of a percent, null for one that can't be worked
     * out.
     *
     * @throws IllegalArgumentException if the programme has no such figure
     */
    @Transactional(readOnly = true)
    public Map<String, Long> variables(String dossierId, List<String> keys) {
        Map<String, Long> variables = new LinkedHashMap<>();
        keys.forEach(key -> {
            FigureReading reading = of(dossierId, key);
            variables.put(
                    reading.figure().variable(key),
                    reading.found()
                            .map(value -> reading.figure().isRatio() ? value.movePointRight(2) : value)
                            .map(value -> value.setScale(0, RoundingMode.DOWN).longValueExact())
                            .orElse(null));
        });
        return variables;
    }

    FigureReading read(ProgrammeVersion version, String key, About about) {
        Figure figure = figure(version, key);
        return read(version, key, about, days(version, figure, about));
    }

    private FigureReading read(ProgrammeVersion version, String key, About about, Days days) {
        Figure figure = figure(version, key);
        if (figure.isRatio()) {
            FigureReading of = read(version, figure.of(), about, days);
            FigureReading outOf = read(version, figure.outOf(), about, days);
            List<LedgerRow> behind = Stream.concat(outOf.rows().stream(), of.rows().stream())
                    .distinct()
                    .toList();
            return new FigureReading(
                    key, figure, days, FigureReading.share(of, outOf, RoundingMode.DOWN), List.of(of, outOf), behind);
        }
        List<LedgerRow> counting = days == null ? List.of() : counting(version, figure, about, days);
        Optional<BigDecimal> found = days == null ? Optional.empty() : Optional.of(value(figure, counting));
        return new FigureReading(key, figure, days, found, List.of(), counting);
    }

    /** Both parts of a ratio are of the same days: the month of a ratio is the newest of what is below. */
    private Days days(ProgrammeVersion version, Figure figure, About about) {
        if (figure.isRatio()) {
            return days(version, figure(version, figure.outOf()), about);
        }
        return switch (figure.period()) {
            case YEAR -> Days.ofYear(about.bookYear());
            case CAMPAIGN -> about.window();
            case MONTH ->
                rows(version, figure, about, Days.ofYear(about.bookYear()))
                        .map(LedgerRow::occurredOn)
                        .max(LocalDate::compareTo)
                        .map(Days::ofMonth)
                        .orElse(null);
        };
    }

    private List<LedgerRow> counting(ProgrammeVersion version, Figure figure, About about, Days days) {
        return rows(version, figure, about, days)
                .filter(row -> figure.filter() == null
                        || Boolean.TRUE.equals(feel.value(figure.filter(), LedgerForms.read(row.content()))))
                .toList();
    }

    private Stream<LedgerRow> rows(ProgrammeVersion version, Figure figure, About about, Days days) {
        return kept(version, figure, about, days)
                .flatMap(ledger -> rows.of(ledger).stream())
                .filter(row -> !row.occurredOn().isBefore(days.from())
                        && !row.occurredOn().isAfter(days.to()));
    }

    private static BigDecimal value(Figure figure, List<LedgerRow> counting) {
        return switch (figure.kind()) {
            case COUNT -> BigDecimal.valueOf(counting.size());
            case SUM ->
                fields(figure, counting)
                        .map(value -> new BigDecimal(value.toString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case DISTINCT ->
                BigDecimal.valueOf(fields(figure, counting)
                        .map(Object::toString)
                        .distinct()
                        .count());
            case RATIO -> throw new IllegalStateException("A ratio has no rows of its own");
        };
    }

    private static Stream<Object> fields(Figure figure, List<LedgerRow> counting) {
        return counting.stream()
                .map(row -> LedgerForms.read(row.content()).get(figure.field()))
                .filter(Objects::nonNull);
    }

    private static boolean comesFrom(Manifest manifest, Figure figure, String ledgerKey) {
        return figure.isRatio()
                ? comesFrom(manifest, manifest.figures().get(figure.outOf()), ledgerKey)
                : ledgerKey.equals(figure.ledger());
    }

    private static Figure figure(ProgrammeVersion version, String key) {
        return Optional.ofNullable(figures(version).get(key))
                .orElseThrow(() -> new IllegalArgumentException(version.key() + " has no figure " + key));
    }

    private static Map<String, Figure> figures(ProgrammeVersion version) {
        return version.manifest().figures();
    }

    private record Asked(String dossierId, String key) {}

    private record Read(Map<Asked, FigureReading> figures, Map<String, About> about, Set<String> foreseen) {

        Read() {
            this(new HashMap<>(), new HashMap<>(), new HashSet<>());
        }
    }
}
