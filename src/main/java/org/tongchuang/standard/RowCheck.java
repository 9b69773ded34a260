package org.tongchuang.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One row of a standard: whether what it says about itself fits its type and its part. */
final class RowCheck {

    private static final Map<Indicator.Type, Part.Kind> PLACES = Map.of(
            Indicator.Type.GATE, Part.Kind.GATE,
            Indicator.Type.SCORE, Part.Kind.SCORE,
            Indicator.Type.QUANT, Part.Kind.SCORE,
            Indicator.Type.EVID, Part.Kind.SCORE,
            Indicator.Type.BONUS, Part.Kind.BONUS);

    private final Indicator row;
    private final Standard standard;
    private final List<StandardFault> faults = new ArrayList<>();

    private RowCheck(Indicator row, Standard standard) {
        this.row = row;
        this.standard = standard;
    }

    static List<StandardFault> of(Indicator row, Standard standard) {
        RowCheck check = new RowCheck(row, standard);
        check.words();
        if (row.type() != null) {
            check.part();
            check.max();
            check.threshold();
            check.question();
        }
        check.origin();
        return check.faults;
    }

    private void words() {
        required("name", row.name());
        required("nameEn", row.nameEn());
        required("type", row.type());
        required("evidence", row.evidence());
        required("evidenceEn", row.evidenceEn());
        required("scorer", row.scorer());
        required("origin", row.origin());
    }

    private void part() {
        var part = standard.parts().stream()
                .filter(each -> each.key() != null && each.key().equals(row.part()))
                .findFirst();
        if (part.isEmpty()) {
            fault("part-unknown", String.valueOf(row.part()));
        } else if (!belongs(part.get().kind())) {
            fault("type-misplaced", row.type(), part.get().name());
        }
        if (row.naAllowed() && !row.scores()) {
            fault("na-misplaced");
        }
        row.grades().stream()
                .filter(grade -> !standard.grades().contains(grade))
                .forEach(grade -> fault("grade-unknown", grade));
    }

    /** What only has to be met stands among the gates or beside the scores it belongs to. */
    private boolean belongs(Part.Kind kind) {
        return kind == PLACES.get(row.type()) || (row.isVeto() && !row.scores() && kind == Part.Kind.GATE);
    }

    private void max() {
        if (row.isGate() && row.max() != null) {
            fault("gate-with-score");
        }
        if ((row.type() == Indicator.Type.SCORE || row.isBonus()) && row.max() == null) {
            fault("missing", "max");
        }
        if (row.max() != null && standard.knowsStep() && !standard.isStep(row.max())) {
            fault("max", row.max().toPlainString(), standard.rules().step().toPlainString());
        }
    }

    private void threshold() {
        Threshold threshold = row.threshold();
        if (row.isMeasured() != (threshold != null)) {
            fault("threshold-misplaced");
        } else if (threshold != null
                && (threshold.comparison() == null
                        || threshold.bound() == null
                        || threshold.unit() == null
                        || threshold.measured() == null
                        || threshold.measuredEn() == null
                        || threshold.source() == null)) {
            fault("threshold");
        } else if (threshold != null) {
            range(threshold);
            bands(threshold);
        }
    }

    private void range(Threshold threshold) {
        boolean ranges = threshold.comparison() == Threshold.Comparison.BETWEEN;
        boolean whole = threshold.upTo() != null && threshold.upTo().compareTo(threshold.bound()) > 0;
        if (ranges ? !whole : threshold.upTo() != null) {
            fault("range");
        }
    }

    /** A band that needs more, or brings more, than the bound itself would never be reached. */
    private void bands(Threshold threshold) {
        boolean wrong = threshold.bands().stream()
                .anyMatch(band -> band.bound() == null
                        || threshold.isMetBy(band.bound())
                        || !row.scores()
                        || !standard.isStep(band.score())
                        || band.score().compareTo(row.max()) >= 0);
        if (wrong) {
            fault("bands");
        }
    }

    private void question() {
        Threshold threshold = row.threshold();
        if (threshold == null) {
            return;
        }
        Question question = threshold.question();
        boolean asked = question != null;
        if (threshold.isSurveyed() != asked || (asked && !question.isWhole())) {
            fault("question");
        }
        if (threshold.isCounted()
                && (threshold.isSurveyed() || threshold.figure().isBlank())) {
            fault("figure");
        }
    }

    private void origin() {
        Origin origin = row.origin();
        if (origin == null || origin.status() == null) {
            return;
        }
        origin.refs().stream()
                .filter(ref -> !standard.sources().containsKey(ref))
                .forEach(ref -> fault("source-unknown", ref));
        boolean sourced = !origin.refs().isEmpty();
        boolean own = !origin.defaults().isEmpty();
        boolean fits =
                switch (origin.status()) {
                    case SOURCED -> sourced && !own;
                    case MIXED -> sourced && own;
                    case KNOWN -> !sourced;
                    case DEFAULT -> own && !sourced;
                };
        if (!fits) {
            fault("origin", origin.status());
        }
    }

    private void required(String what, Object given) {
        if (given == null) {
            fault("missing", what);
        }
    }

    private void fault(String what, Object... arguments) {
        faults.add(StandardFault.of(row.code(), what, arguments));
    }
}
