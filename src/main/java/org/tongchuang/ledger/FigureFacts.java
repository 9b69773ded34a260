package org.tongchuang.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.worklist.KnownFacts;
import org.tongchuang.worklist.Task;

/** The figures of a dossier for its forms: {@code figures.meetingsHeld} in an expression, null if it can't be worked out. */
@Component
class FigureFacts implements KnownFacts {

    private static final String NAME = "figures";

    private final Figures figures;
    private final Programmes programmes;
    private final ProgrammeContents contents;

    FigureFacts(Figures figures, Programmes programmes, ProgrammeContents contents) {
        this.figures = figures;
        this.programmes = programmes;
        this.contents = contents;
    }

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public Map<String, Object> of(Task task, Set<String> asked) {
        String form = contents.form(task.programmeVersionId(), task.formId());
        Map<String, BigDecimal> known = new LinkedHashMap<>();
        programmes.get(task.programmeVersionId()).manifest().figures().keySet().stream()
                .filter(key -> form.contains(NAME + "." + key))
                .forEach(key ->
                        known.put(key, figures.of(task.dossierId(), key).found().orElse(null)));
        return Map.of(NAME, known);
    }
}
