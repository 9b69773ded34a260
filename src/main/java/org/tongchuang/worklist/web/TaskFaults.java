package org.tongchuang.worklist.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.Completion;

/** Says to a program what keeps a task from being complete. */
@Component
class TaskFaults {

    private final MessageSource labels;

    TaskFaults(MessageSource labels) {
        this.labels = labels;
    }

    TaskUnfinished of(Completion.NotYet why) {
        var inForm = why.faults().stream().map(fault -> fault(fault.name(), fault.labelKey(), fault.arguments()));
        var outside = why.missing().stream().map(missing -> fault("", missing.labelKey(), missing.arguments()));
        return new TaskUnfinished(Stream.concat(inForm, outside).toList());
    }

    private TaskUnfinished.Fault fault(String field, String labelKey, List<?> arguments) {
        var words = arguments.stream().map(Object::toString).toArray();
        return new TaskUnfinished.Fault(
                field, labelKey, labels.getMessage(labelKey, words, LocaleContextHolder.getLocale()));
    }
}
