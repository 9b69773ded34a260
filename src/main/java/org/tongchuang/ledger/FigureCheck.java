package org.tongchuang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.form.Component.Field;
import org.tongchuang.form.Feel;
import org.tongchuang.form.FieldKind;
import org.tongchuang.form.FormSchema;
import org.tongchuang.programme.Figure;
import org.tongchuang.programme.Figure.Measure;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.FolderCheck;
import org.tongchuang.programme.Ledger;
import org.tongchuang.programme.ProgrammeFolder;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.StandardFile;

/** The figures of a manifest can be counted, never mix what they count, and are there where the standard names them. */
@Component
class FigureCheck implements FolderCheck {

    private static final String PERCENT = "%";

    private final Feel feel;

    FigureCheck(@Lazy Feel feel) {
        this.feel = feel;
    }

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        List<Finding> findings = new ArrayList<>();
        folder.manifest()
                .figures()
                .forEach((key, figure) -> findings.addAll(new OneFigure(folder, key, figure, feel).findings()));
        standard(folder).forEach(findings::add);
        return findings;
    }

    private static Stream<Finding> standard(ProgrammeFolder folder) {
        return folder.standardPaths().stream()
                .filter(path -> folder.find(path).isPresent())
                .flatMap(path -> StandardFile.find(folder.text(path)).stream()
                        .flatMap(standard -> standard.indicators().stream())
                        .filter(row -> row.isMeasured() && row.threshold().isCounted())
                        .flatMap(row -> named(folder, path, row).stream()));
    }

    private static Optional<Finding> named(ProgrammeFolder folder, String path, Indicator row) {
        String key = row.threshold().figure();
        Figure figure = folder.manifest().figures().get(key);
        if (figure == null) {
            return Optional.of(Finding.of(path, row.code(), "ledger.finding.no-figure", key));
        }
        return figure.isRatio() == row.threshold().unit().equals(PERCENT)
                ? Optional.empty()
                : Optional.of(Finding.of(
                        path,
                        row.code(),
                        "ledger.finding.figure-unit",
                        key,
                        row.threshold().unit()));
    }

    private static final class OneFigure {

        private final ProgrammeFolder folder;
        private final Map<String, Figure> all;
        private final String key;
        private final Figure figure;
        private final Feel feel;
        private final List<Finding> findings = new ArrayList<>();

        OneFigure(ProgrammeFolder folder, String key, Figure figure, Feel feel) {
            this.folder = folder;
            this.all = folder.manifest().figures();
            this.key = key;
            this.figure = figure;
            this.feel = feel;
        }

        List<Finding> findings() {
            if (!key.matches("[a-z][A-Za-z0-9]{0,39}")
                    || folder.manifest().routing().contains(figure.variable(key))) {
                find("figure-key", key);
            }
            if (figure.kind() == null) {
                find("figure-kind");
            } else if (figure.isRatio()) {
                ratio();
            } else {
                counted();
            }
            return findings;
        }

        private void ratio() {
            Figure of = all.get(figure.of());
            Figure outOf = all.get(figure.outOf());
            if (of == null || outOf == null || of.isRatio() || outOf.isRatio()) {
                find("ratio-parts");
            } else if (of.measure() != outOf.measure() || of.period() != outOf.period()) {
                find("ratio-mixes", figure.of(), figure.outOf());
            }
            if (figure.measure() != null
                    || figure.ledger() != null
                    || figure.field() != null
                    || figure.filter() != null) {
                find("ratio-alone");
            }
        }

        private void counted() {
            Ledger ledger = folder.manifest().ledgers().get(figure.ledger());
            if (ledger == null) {
                find("no-ledger", String.valueOf(figure.ledger()));
                return;
            }
            if (figure.measure() == null || figure.of() != null || figure.outOf() != null) {
                find("figure-unit-missing");
            }
            if (figure.kind() == Figure.Kind.COUNT ? figure.field() != null : figure.field() == null) {
                find("figure-field");
            }
            if (figure.filter() != null) {
                feel.fault(figure.filter()).ifPresent(fault -> find("expression", figure.filter(), fault));
            }
            LedgerCheck.schema(folder, ledger.form(), feel).forEach(this::field);
        }

        private void field(FormSchema schema) {
            if (figure.field() == null) {
                return;
            }
            Field field = schema.fields().get(figure.field());
            if (field == null || figure.field().contains(".")) {
                find("column", figure.field(), schema.id());
            } else if (figure.kind() == Figure.Kind.SUM) {
                sum(field);
            } else if (figure.measure() == Measure.PERSON_TIMES || figure.measure() == Measure.TIMES) {
                find("distinct-times", key);
            }
        }

        /** Whoever comes twice is one person and two person-times: persons of several rows can't be added up. */
        private void sum(Field field) {
            if (field.kind() != FieldKind.NUMBER || figure.measure() == null) {
                find("sum-number", figure.field());
            } else if (!figure.measure().word().equals(field.property("unit"))) {
                find(
                        "sum-unit",
                        figure.field(),
                        field.property("unit"),
                        figure.measure().word());
            }
            boolean people = figure.measure() == Measure.PERSONS || figure.measure() == Measure.HOUSEHOLDS;
            if (people && figure.period() != Figure.Period.MONTH) {
                find("sum-people", key);
            }
        }

        private void find(String what, Object... arguments) {
            findings.add(Finding.of(folder.manifestPath(), "figures." + key, "ledger.finding." + what, arguments));
        }
    }
}
