package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Part;
import org.tongchuang.standard.Standard;

/** A column of the sheet added up. The total is worked out whatever the gates say. */
public final class Tally {

    private static final BigDecimal FULL = BigDecimal.valueOf(10_000);

    private final Standard standard;
    private final Map<String, Verdict> verdicts;

    private Tally(Standard standard, Map<String, Verdict> verdicts) {
        this.standard = standard;
        this.verdicts = Map.copyOf(verdicts);
    }

    /**
     * Adds up a column.
     *
     * @param verdicts by the rows' codes; a row that isn't there hasn't been judged
     */
    public static Tally of(Standard standard, Map<String, Verdict> verdicts) {
        return new Tally(standard, verdicts);
    }

    public Verdict of(Indicator row) {
        return verdicts.getOrDefault(row.code(), Verdict.NONE);
    }

    /** The base rows out of 100, scaled to what applies, and the bonus up to its cap. */
    public long totalHundredths() {
        return baseHundredths() + bonusHundredths();
    }

    public long hundredthsOf(Part part) {
        long sum = sum(row -> row.part().equals(part.key()));
        return part.kind() == Part.Kind.BONUS ? Math.min(sum, hundredths(part.cap())) : sum;
    }

    /** Every gate has been judged and is met. */
    public boolean gatesPassed() {
        return rows(Indicator::isGate).stream().allMatch(row -> Boolean.TRUE.equals(of(row).met()));
    }

    /** Every quantity that must be met has been measured and is. */
    public boolean thresholdsMet() {
        return rows(Indicator::isMustMeet).stream().allMatch(row -> Boolean.TRUE.equals(of(row).met()));
    }

    /** Every paper that has to be there has been accepted. */
    public boolean papersComplete() {
        return rows(Indicator::isPaper).stream().allMatch(row -> isAccepted(of(row)));
    }

    public List<Indicator> vetoes() {
        return rows(row -> row.isVeto() && of(row).failed());
    }

    public List<Indicator> unjudged(Predicate<Indicator> which) {
        return rows(which.and(row -> !of(row).given()));
    }

    /** How many of the rows that count towards 100 have been judged. */
    public long judgedBaseRows() {
        return rows(Tally::isBase).stream().filter(row -> of(row).given()).count();
    }

    public long baseRows() {
        return rows(Tally::isBase).size();
    }

    /** What the judged base rows could have brought at most. */
    public long judgedMaxHundredths() {
        return rows(Tally::isBase).stream()
                .filter(row -> of(row).given() && !of(row).notApplicable())
                .mapToLong(Indicator::maxHundredths)
                .sum();
    }

    public long leftMaxHundredths() {
        return unjudged(Tally::isBase).stream()
                .mapToLong(Indicator::maxHundredths)
                .sum();
    }

    private long baseHundredths() {
        long sum = sum(Tally::isBase);
        long left = rows(row -> of(row).notApplicable()).stream()
                .mapToLong(Indicator::maxHundredths)
                .sum();
        if (left == 0) {
            return sum;
        }
        long applicable = FULL.longValueExact() - left;
        return applicable == 0
                ? 0
                : FULL.multiply(BigDecimal.valueOf(sum))
                        .divide(BigDecimal.valueOf(applicable), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private long bonusHundredths() {
        return standard.parts().stream()
                .filter(part -> part.kind() == Part.Kind.BONUS)
                .mapToLong(this::hundredthsOf)
                .sum();
    }

    private long sum(Predicate<Indicator> which) {
        return rows(which).stream().mapToLong(row -> of(row).hundredths()).sum();
    }

    private List<Indicator> rows(Predicate<Indicator> which) {
        return standard.indicators().stream().filter(which).toList();
    }

    private static boolean isAccepted(Verdict verdict) {
        return verdict.notApplicable() || Boolean.TRUE.equals(verdict.met());
    }

    private static boolean isBase(Indicator row) {
        return row.scores() && !row.isBonus();
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValueExact();
    }
}
