package org.tongchuang.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.MeasuredValues;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.programme.Programmes;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Threshold;

/** What ledgers hold, as the measured value of the rows that name a figure. */
@Component
class FigureValues implements MeasuredValues {

    private final Figures figures;
    private final Dossiers dossiers;
    private final DossierStandards standards;
    private final Programmes programmes;

    FigureValues(Figures figures, Dossiers dossiers, DossierStandards standards, Programmes programmes) {
        this.figures = figures;
        this.dossiers = dossiers;
        this.standards = standards;
        this.programmes = programmes;
    }

    @Override
    public Optional<Found> of(String dossierId, String indicator) {
        figures.foresee(dossierId, () -> counted(dossierId));
        return threshold(dossierId, indicator)
                .map(threshold -> found(dossierId, threshold, figures.of(dossierId, threshold.figure())));
    }

    /** What the rows of the dossier's standard name. */
    private List<String> counted(String dossierId) {
        return standards.find(dossiers.get(dossierId)).stream()
                .flatMap(standard -> standard.indicators().stream())
                .flatMap(row -> threshold(dossierId, row.code()).stream())
                .map(Threshold::figure)
                .distinct()
                .toList();
    }

    /** An edition may name what the dossier's own version of the programme doesn't count: then somebody types it. */
    Optional<Threshold> threshold(String dossierId, String indicator) {
        Dossier dossier = dossiers.get(dossierId);
        Set<String> counted = programmes
                .get(dossier.programmeVersionId())
                .manifest()
                .figures()
                .keySet();
        return standards
                .find(dossier)
                .flatMap(standard -> standard.indicator(indicator))
                .filter(Indicator::isMeasured)
                .map(Indicator::threshold)
                .filter(threshold -> threshold.isCounted() && counted.contains(threshold.figure()));
    }

    /** Never rounded over the bound: a share that should be great is rounded down, one that should be small, up. */
    static RoundingMode rounding(Threshold threshold) {
        boolean shouldBeSmall = threshold.comparison().sign().matches("[≤<]");
        return shouldBeSmall ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }

    private static Found found(String dossierId, Threshold threshold, FigureReading reading) {
        Optional<BigDecimal> value = reading.judged(rounding(threshold));
        String href = "/dossiers/" + dossierId + "/figures/" + reading.key();
        if (value.isEmpty()) {
            return new Found(null, false, "ledger.figure.not-countable", List.of(), href);
        }
        String shown = FigureReading.plain(value.get());
        return reading.figure().isRatio()
                ? new Found(value.get(), true, "ledger.figure.found-share", ratio(shown, reading), href)
                : new Found(
                        value.get(),
                        true,
                        "ledger.figure.found",
                        List.of(shown, Integer.toString(reading.rows().size())),
                        href);
    }

    private static List<String> ratio(String shown, FigureReading reading) {
        return List.of(
                shown, reading.parts().get(0).shown(), reading.parts().get(1).shown());
    }
}
