package org.tongchuang.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part's weight is what its rows add up to; a bonus has a cap. */
final class PartCheck {

    private PartCheck() {}

    static List<StandardFault> of(Part part, List<Indicator> rows, List<String> grades) {
        List<StandardFault> faults = new ArrayList<>();
        if (part.kind() == null || part.name() == null || part.nameEn() == null) {
            faults.add(StandardFault.of(part.key(), "missing", "kind, name, nameEn"));
            return faults;
        }
        if (rows.isEmpty()) {
            faults.add(StandardFault.of(part.key(), "part-empty", part.key()));
        }
        if ((part.kind() == Part.Kind.SCORE) != (part.weight() != null)) {
            faults.add(StandardFault.of(part.key(), "weight-misplaced", part.key()));
        }
        boolean capped = part.cap() != null && part.cap().signum() > 0;
        if ((part.kind() == Part.Kind.BONUS) != capped) {
            faults.add(StandardFault.of(part.key(), "cap-misplaced", part.key()));
        }
        if (part.weight() != null && grades.isEmpty()) {
            sum(part, rows).ifPresent(faults::add);
        } else if (part.weight() != null) {
            grades.stream()
                    .flatMap(grade -> sum(
                            part,
                            rows.stream().filter(row -> row.countsFor(grade)).toList())
                            .stream())
                    .distinct()
                    .forEach(faults::add);
        }
        return faults;
    }

    private static Optional<StandardFault> sum(Part part, List<Indicator> rows) {
        BigDecimal sum =
                rows.stream().map(Indicator::max).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(part.weight()) == 0
                ? Optional.empty()
                : Optional.of(
                        StandardFault.of(part.key(), "part-sum", part.weight().toPlainString(), sum.toPlainString()));
    }
}
