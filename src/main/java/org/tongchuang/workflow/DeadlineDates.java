package org.tongchuang.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tongchuang.calendar.NamedDeadline;

/** The date of a timer. Absolute, so that asking again after a change of the calendar gives the new one. */
@Word(word = "deadlines", calls = "of")
public class DeadlineDates {

    private final Map<String, NamedDeadline> byName;

    DeadlineDates(List<NamedDeadline> deadlines) {
        byName = deadlines.stream().collect(Collectors.toMap(NamedDeadline::name, Function.identity()));
    }

    public Date of(DelegateExecution execution, String name) {
        String dossierId = (String) execution.getVariable("dossierId");
        return find(name, dossierId, execution.getProcessInstanceId())
                .map(Date::from)
                .orElseThrow(() ->
                        new IllegalStateException("Dossier " + dossierId + " has no date for deadline '" + name + "'"));
    }

    Optional<Instant> find(String name, String dossierId, String processInstanceId) {
        NamedDeadline deadline = byName.get(name);
        if (deadline == null) {
            throw new IllegalArgumentException("No deadline is called '" + name + "', only " + byName.keySet());
        }
        return deadline.of(dossierId, processInstanceId);
    }
}
