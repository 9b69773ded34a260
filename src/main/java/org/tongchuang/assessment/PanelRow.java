package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import org.tongchuang.standard.Indicator;

/**
 * One row as a panel judged it.
 *
 * @param each in the order of the members
 * @param mean what counts unless the panel agrees on something else
 * @param apart whether they are too far apart to take the mean; a gate or threshold is a yes or a no, so any
 *     disagreement on it is too far
 */
public record PanelRow(Indicator row, List<Verdict> each, Verdict mean, boolean apart) {

    public PanelRow {
        each = List.copyOf(each);
    }

    /**
     * Compares what the members said.
     *
     * @param spread the share of the row's maximum above which they are too far apart
     */
    public static PanelRow of(Indicator row, List<Verdict> each, BigDecimal spread) {
        return new PanelRow(row, each, mean(each), isMixed(each) || isWide(row, each, spread));
    }

    private static boolean isMixed(List<Verdict> each) {
        return each.stream().map(Verdict::met).distinct().count() > 1
                || each.stream().map(Verdict::notApplicable).distinct().count() > 1;
    }

    private static boolean isWide(Indicator row, List<Verdict> each, BigDecimal spread) {
        LongSummaryStatistics scores =
                each.stream().mapToLong(Verdict::hundredths).summaryStatistics();
        BigDecimal width = BigDecimal.valueOf(scores.getMax() - scores.getMin());
        return width.compareTo(spread.multiply(BigDecimal.valueOf(row.maxHundredths()))) > 0;
    }

    private static Verdict mean(List<Verdict> each) {
        List<Verdict> counted =
                each.stream().filter(one -> !one.notApplicable()).toList();
        if (each.isEmpty() || !each.stream().allMatch(Verdict::given)) {
            return Verdict.NONE;
        }
        if (counted.isEmpty()) {
            return each.get(0);
        }
        boolean yesOrNo = counted.get(0).met() != null;
        Boolean met = yesOrNo ? counted.stream().allMatch(Verdict::met) : null;
        return new Verdict(
                true,
                false,
                met,
                mean(counted.stream().mapToLong(Verdict::hundredths).sum(), counted.size()),
                measured(counted));
    }

    /** The mean of what the members measured, with two decimals as their scores; null where nothing is measured. */
    private static BigDecimal measured(List<Verdict> counted) {
        return counted.stream()
                .map(Verdict::measured)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.HALF_UP))
                .orElse(null);
    }

    private static long mean(long sum, int number) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(number), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
