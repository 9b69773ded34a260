package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tongchuang.assessment.Typed;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;

/** How those who play do their tasks: through the use cases that pages call, or on the pages themselves. */
public interface TaskWork {

    /**
     * Hands a task in.
     *
     * @throws ScenarioFailed if it isn't taken
     */
    void handIn(Task task, Answers answers, Actor actor);

    /** Fills in the sheet of a task, with what is typed into a row by its code. */
    void score(Task task, Map<String, Typed> rows, Actor actor);

    /** Signs, as one whom a panel's draw has chosen, to have no interest in who is assessed. */
    void declareNoInterest(Task task, Actor assessor);

    /** What a scenario says to answer; the files that it asks for are given by whoever answers. */
    @FunctionalInterface
    interface Answers {

        /** The answers with what a file became by the field that asks for one. */
        JsonNode with(UnaryOperator<String> files);
    }
}
