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
        } else if (part.get().kind() != PLACES.get(row.type())) {
            fault("type-misplaced", row.type(), part.get().name());
        }
        if (row.naAllowed() && !row.scores()) {
            fault("na-misplaced");
        }
    }

    private void max() {
        if (row.isGate() && row.max() != null) {
            fault("gate-with-score");
        }
        if ((row.type() == Indicator.Type.SCORE || row.isBonus()) && row.max() == null) {
            fault("missing", "max");
        }
        boolean stepKnown = standard.rules() != null && standard.rules().step() != null;
        if (row.max() != null
                && stepKnown
                && !StandardCheck.isMultiple(row.max(), standard.rules().step())) {
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
