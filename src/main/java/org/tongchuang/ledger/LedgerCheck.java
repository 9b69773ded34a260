package org.tongchuang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.form.Component.Field;
import org.tongchuang.form.Feel;
import org.tongchuang.form.FieldKind;
import org.tongchuang.form.FormSchema;
import org.tongchuang.people.Role;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.FolderCheck;
import org.tongchuang.programme.Ledger;
import org.tongchuang.programme.Manifest.Sensitivity;
import org.tongchuang.programme.ProgrammeFolder;

/** The ledgers of a manifest can be kept: form, fields, roles, rule and the steps that write rows are there and fit. */
@Component
class LedgerCheck implements FolderCheck {

    private static final int DAYS_OF_A_MONTH = 31;

    private final Feel feel;

    LedgerCheck(@Lazy Feel feel) {
        this.feel = feel;
    }

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        List<Finding> findings = new ArrayList<>();
        folder.manifest()
                .ledgers()
                .forEach((key, ledger) -> findings.addAll(new OneLedger(folder, key, ledger, feel).findings()));
        return findings;
    }

    /** The schema of a form, or nothing if it isn't there or can't be read: others say so. */
    static Stream<FormSchema> schema(ProgrammeFolder folder, String formId, Feel feel) {
        return folder.formPath(formId).stream()
                .map(folder::text)
                .filter(json -> FormSchema.faults(json, feel).isEmpty())
                .map(FormSchema::read);
    }

    private static final class OneLedger {

        private final ProgrammeFolder folder;
        private final String key;
        private final Ledger ledger;
        private final Feel feel;
        private final List<Finding> findings = new ArrayList<>();

        OneLedger(ProgrammeFolder folder, String key, Ledger ledger, Feel feel) {
            this.folder = folder;
            this.key = key;
            this.ledger = ledger;
            this.feel = feel;
        }

        List<Finding> findings() {
            if (!key.matches("[a-z][A-Za-z0-9]{0,39}")) {
                find("key", key);
            }
            roles();
            sensitivity();
            period();
            if (PeriodRule.dayOf(ledger.archive()).isEmpty()) {
                find("archive", ledger.archive());
            }
            if (folder.formPath(ledger.form()).isEmpty()) {
                find("form", ledger.form());
            }
            schema(folder, ledger.form(), feel).forEach(this::fields);
            ledger.rows().forEach(this::source);
            return findings;
        }

        /** Who checks stands above who keeps: nobody samples himself. */
        private void roles() {
            Stream.of(ledger.keeper(), ledger.checker())
                    .filter(role -> !Role.ALL.contains(role)
                            || !folder.manifest().roles().contains(role))
                    .forEach(role -> find("role", role));
            if (Role.ALL.contains(ledger.keeper())
                    && Role.ALL.contains(ledger.checker())
                    && rank(ledger.checker()) >= rank(ledger.keeper())) {
                find("checker", ledger.checker(), ledger.keeper());
            }
        }

        /** A department is asked by the office that it sits beside. */
        private static int rank(String role) {
            return List.of("province", "city", "town", "department", "community")
                    .indexOf(role.substring(0, role.indexOf(':')));
        }

        private void sensitivity() {
            if (ledger.sensitivity() == null || ledger.sensitivity().compareTo(Sensitivity.P2) > 0) {
                find("sensitivity", String.valueOf(ledger.sensitivity()));
            }
        }

        private void period() {
            Ledger.Period period = ledger.period();
            if (period == null) {
                return;
            }
            boolean counted = isBetween(period.perMonth(), DAYS_OF_A_MONTH) || isBetween(period.perYear(), 1000);
            long given = Stream.of(
                            period.perMonth() != null,
                            period.perYear() != null,
                            !period.onDates().isEmpty())
                    .filter(there -> there)
                    .count();
            if (given != 1 || (period.onDates().isEmpty() && !counted)) {
                find("period");
            }
            period.onDates().stream()
                    .filter(day -> PeriodRule.dayOf(day).isEmpty())
                    .forEach(day -> find("day", day));
            if (period.within() < 0 || period.within() > DAYS_OF_A_MONTH) {
                find("period");
            }
        }

        private static boolean isBetween(Integer number, int most) {
            return number != null && number >= 1 && number <= most;
        }

        private void fields(FormSchema schema) {
            Map<String, Field> fields = schema.fields();
            Field day = fields.get(ledger.occurredOn());
            if (day == null || day.kind() != FieldKind.DATE || !day.rules().required()) {
                find("occurredOn", ledger.occurredOn(), ledger.form());
            }
            if (ledger.columns().isEmpty()) {
                find("columns");
            }
            ledger.columns().stream()
                    .filter(column -> !fields.containsKey(column) || column.contains("."))
                    .forEach(column -> find("column", column, ledger.form()));
            ledger.rows().values().stream()
                    .flatMap(source -> source.fields().keySet().stream())
                    .filter(field -> !schema.asks(field))
                    .distinct()
                    .forEach(field -> find("column", field, ledger.form()));
        }

        private void source(String task, Ledger.Source source) {
            if (!folder.manifest().tasks().containsKey(task)) {
                find("task", task);
            }
            if (source.fields().isEmpty()) {
                find("no-fields", task);
            }
            if (source.each() != null && isUnasked(source.each())) {
                find("answer", source.each(), task);
            }
            source.fields().values().forEach(from -> answer(task, source, from));
            if (source.when() != null) {
                expression(source.when());
            }
        }

        private void answer(String task, Ledger.Source source, String from) {
            if (from.startsWith("=")) {
                expression(from);
            } else if (isUnasked(from) && (source.each() == null || isUnasked(source.each() + "." + from))) {
                find("answer", from, task);
            }
        }

        /** Which form a step has only its model says; a field that no form has is wrong in any case. */
        private boolean isUnasked(String path) {
            return folder.paths(".form").stream()
                    .map(folder::text)
                    .filter(json -> FormSchema.faults(json, feel).isEmpty())
                    .map(FormSchema::read)
                    .noneMatch(schema -> schema.fields().keySet().stream()
                            .anyMatch(field -> field.equals(path) || field.startsWith(path + ".")));
        }

        private void expression(String expression) {
            feel.fault(expression).ifPresent(fault -> find("expression", expression, fault));
        }

        private void find(String what, Object... arguments) {
            findings.add(Finding.of(folder.manifestPath(), "ledgers." + key, "ledger.finding." + what, arguments));
        }
    }
}
