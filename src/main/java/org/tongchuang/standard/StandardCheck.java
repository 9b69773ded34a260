package org.tongchuang.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold for a standard as a whole, so that totals come out of 100 and the line can be passed. */
final class StandardCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Standard standard;
    private final List<StandardFault> faults = new ArrayList<>();

    private StandardCheck(Standard standard) {
        this.standard = standard;
    }

    static List<StandardFault> of(Standard standard) {
        StandardCheck check = new StandardCheck(standard);
        check.head();
        check.rules();
        check.parts();
        check.indicators();
        return check.faults;
    }

    private void head() {
        required("code", standard.code());
        required("name", standard.name());
        required("nameEn", standard.nameEn());
        Standard.Edition edition = standard.edition();
        if (edition == null || edition.label() == null || edition.labelEn() == null || edition.year() <= 0) {
            fault("edition", "missing", "label, labelEn, year");
        }
        required("origin", standard.origin());
        BigDecimal line = standard.pass() == null ? null : standard.pass().score();
        required("pass.score", line);
        if (line != null) {
            passLine(line);
            standard.pass().grades().forEach((grade, own) -> {
                if (!standard.grades().contains(grade)) {
                    fault("pass.grades", "grade-unknown", grade);
                }
                passLine(own);
            });
        }
    }

    private void passLine(BigDecimal line) {
        if (line == null || line.signum() < 0 || line.compareTo(HUNDRED) > 0 || line.scale() > 2) {
            fault("pass.score", "pass-line", String.valueOf(line));
        }
    }

    private void rules() {
        Standard.Rules rules = standard.rules();
        required("rules.step", rules == null ? null : rules.step());
        required("rules.spread", rules == null ? null : rules.spread());
        Standard.Survey survey = rules == null ? null : rules.survey();
        if (survey == null || survey.least() <= 0 || survey.householdShare() <= 0 || survey.most() < survey.least()) {
            fault("rules.survey", "missing", "least, householdShare, most");
        }
        if (rules != null && rules.step() != null && !isMultiple(rules.step(), HALF)) {
            fault("rules.step", "step", rules.step());
        }
        if (rules != null
                && rules.spread() != null
                && (rules.spread().signum() <= 0 || rules.spread().compareTo(BigDecimal.ONE) > 0)) {
            fault("rules.spread", "spread", rules.spread());
        }
    }

    private void parts() {
        Set<String> keys = new HashSet<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (Part part : standard.parts()) {
            if (part.key() == null || !keys.add(part.key())) {
                fault(part.key(), "part-twice", String.valueOf(part.key()));
            }
            faults.addAll(PartCheck.of(part, standard.indicatorsOf(part), standard.grades()));
            weights = part.weight() == null ? weights : weights.add(part.weight());
        }
        if (weights.compareTo(HUNDRED) != 0) {
            fault("parts", "weights", weights.toPlainString());
        }
    }

    private void indicators() {
        Set<String> codes = new HashSet<>();
        for (Indicator row : standard.indicators()) {
            if (row.code() == null || !codes.add(row.code())) {
                fault(row.code(), "code-twice", String.valueOf(row.code()));
            }
            faults.addAll(RowCheck.of(row, standard));
        }
    }

    private void required(String what, Object given) {
        if (given == null) {
            fault(what, "missing", what);
        }
    }

    private void fault(String element, String what, Object... arguments) {
        faults.add(StandardFault.of(element, what, arguments));
    }

    static boolean isMultiple(BigDecimal number, BigDecimal step) {
        return number.signum() > 0
                && step.signum() > 0
                && number.remainder(step).signum() == 0;
    }
}
