package org.tongchuang.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One edition of an assessment standard, as its file says it. A dossier keeps the edition that it began with. */
public record Standard(
        String code,
        String name,
        String nameEn,
        Edition edition,
        Origin origin,
        List<String> grades,
        Pass pass,
        Rules rules,
        Map<String, SourceText> sources,
        List<Part> parts,
        List<Indicator> indicators) {

    public Standard {
        grades = grades == null ? List.of() : List.copyOf(grades);
        sources = sources == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        parts = parts == null ? List.of() : List.copyOf(parts);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /** Which edition it is. */
    public record Edition(String label, String labelEn, int year) {
        public String label(Locale locale) {
            return Words.in(locale, label, labelEn);
        }
    }

    /**
     * The line to pass, and the lines of other places beside it.
     *
     * @param grades the lines of the grades that have one of their own
     */
    public record Pass(
            BigDecimal score, Origin.Status origin, Map<String, BigDecimal> grades, List<Comparator> comparators) {
        public Pass {
            grades = grades == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(grades));
            comparators = comparators == null ? List.of() : List.copyOf(comparators);
        }
    }

    /** Another place's line. */
    public record Comparator(BigDecimal score, String ref, String text, String textEn) {
        public String text(Locale locale) {
            return Words.in(locale, text, textEn);
        }
    }

    /**
     * The figures of the scoring itself.
     *
     * @param step of a score
     * @param spread the share of a row's maximum above which a panel has to agree
     */
    public record Rules(BigDecimal step, BigDecimal spread, Survey survey) {}

    /**
     * The least valid sample of a survey.
     *
     * @param householdShare in percent of the households
     */
    public record Survey(int least, int householdShare, int most) {

        /** At least so many, or this share of the households if that is more, but never more than the most. */
        public int leastSample(int households) {
            return Math.min(most, Math.max(least, (households * householdShare + 99) / 100));
        }
    }

    /** What an origin refers to. */
    public record SourceText(String text, String textEn) {
        public String text(Locale locale) {
            return Words.in(locale, text, textEn);
        }
    }

    /**
     * The standard as it holds for a grade: its rows and its line. A standard that knows no grades holds for all alike, and
     * before a dossier has its grade everything is shown.
     */
    public Standard forGrade(String grade) {
        return grade != null && grades.contains(grade)
                ? new Standard(
                        code,
                        name,
                        nameEn,
                        edition,
                        origin,
                        grades,
                        new Pass(
                                pass.grades().getOrDefault(grade, pass.score()),
                                pass.origin(),
                                Map.of(),
                                pass.comparators()),
                        rules,
                        sources,
                        parts,
                        indicators.stream().filter(row -> row.countsFor(grade)).toList())
                : this;
    }

    public Optional<Indicator> indicator(String indicatorCode) {
        return indicators.stream()
                .filter(row -> row.code().equals(indicatorCode))
                .findFirst();
    }

    /** The rows whose figure a survey finds, in order; none if the standard says no least sample. */
    public List<Indicator> surveyed() {
        return rules.survey() == null
                ? List.of()
                : indicators.stream()
                        .filter(row -> row.isMeasured() && row.threshold().isSurveyed())
                        .toList();
    }

    public Part part(Indicator indicator) {
        return parts.stream()
                .filter(part -> part.key().equals(indicator.part()))
                .findFirst()
                .orElseThrow();
    }

    public List<Indicator> indicatorsOf(Part part) {
        return indicators.stream().filter(row -> row.part().equals(part.key())).toList();
    }

    boolean knowsStep() {
        return rules != null && rules.step() != null;
    }

    boolean isStep(BigDecimal score) {
        return score != null && knowsStep() && StandardCheck.isMultiple(score, rules.step());
    }

    public long passLineHundredths() {
        return pass.score().movePointRight(2).longValueExact();
    }

    public String name(Locale locale) {
        return Words.in(locale, name, nameEn);
    }
}
