package org.tongchuang.assessment;

import java.math.BigDecimal;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;

/** A row as it was typed, still to be understood. */
public record Typed(String gate, String score, String measured, boolean notApplicable, String remark) {

    static final int LONGEST_REMARK = 500;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal WIDEST = new BigDecimal("1000000000");

    public static Typed of(Entry entry) {
        return new Typed(
                entry.gate() == null ? "" : entry.gate().toString(),
                entry.halfPoints() == null ? "" : Points.ofHalves(entry.halfPoints()),
                entry.measured() == null ? "" : entry.measured().toPlainString(),
                entry.notApplicable(),
                entry.remark());
    }

    /**
     * What was meant.
     *
     * @throws NotAnEntry if it can't be meant
     */
    Entry read(Indicator row, Standard.Rules rules) {
        String said = remark == null ? "" : remark.strip();
        if (said.length() > LONGEST_REMARK) {
            throw new NotAnEntry(row, "remark", LONGEST_REMARK);
        }
        if (notApplicable) {
            if (!row.naAllowed()) {
                throw new NotAnEntry(row, "not-applicable");
            }
            return Entry.notApplicable(said);
        }
        return switch (row.type()) {
            case GATE, EVID -> new Entry(yesOrNo(row), null, null, false, said);
            case SCORE, BONUS -> new Entry(null, halves(row, rules), null, false, said);
            case QUANT -> new Entry(null, null, figure(row), false, said);
        };
    }

    private Boolean yesOrNo(Indicator row) {
        if (isBlank(gate)) {
            return null;
        }
        if (!gate.equals("true") && !gate.equals("false")) {
            throw new NotAnEntry(row, "gate");
        }
        return Boolean.valueOf(gate);
    }

    private Integer halves(Indicator row, Standard.Rules rules) {
        if (isBlank(score)) {
            return null;
        }
        BigDecimal points = number(row, score);
        boolean fits = points.signum() >= 0
                && points.compareTo(row.max()) <= 0
                && points.remainder(rules.step()).signum() == 0;
        if (!fits) {
            throw new NotAnEntry(row, "score", plain(row.max()), plain(rules.step()));
        }
        return points.divide(HALF).intValueExact();
    }

    private BigDecimal figure(Indicator row) {
        if (isBlank(measured)) {
            return null;
        }
        BigDecimal found = number(row, measured);
        if (found.abs().compareTo(WIDEST) >= 0 || found.scale() > 4) {
            throw new NotAnEntry(row, "measured");
        }
        return found;
    }

    private static BigDecimal number(Indicator row, String typed) {
        String ascii = Points.ascii(typed.strip());
        if (!ascii.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            throw new NotAnEntry(row, "number", typed);
        }
        return new BigDecimal(ascii);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
