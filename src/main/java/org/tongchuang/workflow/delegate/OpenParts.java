package org.tongchuang.workflow.delegate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.dossier.Parts;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.workflow.Verb;

/**
 * Hands a step to the units of a group, or begins its plans. The optional input {@code units} names the form field, or
 * {@code list.field} of a dynamic list, in which an office has ticked the units that take part.
 */
@Verb(value = "openParts", inputs = "group")
class OpenParts implements JavaDelegate {

    private final Parts parts;
    private final Submissions submissions;

    OpenParts(Parts parts, Submissions submissions) {
        this.parts = parts;
        this.submissions = submissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String dossierId = Inputs.dossierId(execution);
        parts.open(dossierId, Inputs.text(execution, "group"), chosen(dossierId, execution.getVariableLocal("units")));
    }

    private List<String> chosen(String dossierId, Object field) {
        if (!(field instanceof String path)) {
            return List.of();
        }
        List<String> names = List.of(path.split("\\.", 2));
        Object answer = submissions.known(dossierId, "").get(names.get(0));
        return texts(names.size() == 1 ? answer : column(answer, names.get(1)));
    }

    private static Object column(Object rows, String field) {
        return elements(rows)
                .map(row -> row instanceof Map<?, ?> map ? map.get(field) : null)
                .toList();
    }

    private static List<String> texts(Object answer) {
        return elements(answer)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    private static Stream<?> elements(Object answer) {
        return answer instanceof Collection<?> many ? many.stream() : Stream.ofNullable(answer);
    }
}
