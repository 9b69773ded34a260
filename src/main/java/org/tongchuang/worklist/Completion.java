package org.tongchuang.worklist;

import java.util.List;
import org.tongchuang.form.FieldFault;

/** What came of an attempt to complete a task: done, or what has to be mended first, all of it at once. */
public sealed interface Completion {

    /** The task is done; {@code version} is the submission that it left. */
    record Done(Task task, int version) implements Completion {}

    /** It was handed in well, and waits for those who sign after its holder. */
    record Held(Task task) implements Completion {}

    /** Nothing was changed: the form has faults, or something outside the form is missing. */
    record NotYet(List<FieldFault> faults, List<CompletionCheck.Missing> missing) implements Completion {}
}
