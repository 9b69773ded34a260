package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.tongchuang.campaign.RowOutcome;
import org.tongchuang.ledger.Book;
import org.tongchuang.people.Actor;
import org.tongchuang.survey.NewMinutes;
import org.tongchuang.survey.Sample;

/** How those who play do what no task asks for: through the use cases that pages call, or on the pages themselves. */
public interface OtherWork {

    /**
     * Acts over a list on which the dossier waits.
     *
     * @throws ScenarioFailed if it isn't waiting there or doesn't move
     */
    void act(String dossierId, String list, RowOutcome outcome, Actor office);

    /** Issues slips of a survey, as many as are suggested, and answers their codes. */
    List<String> issueSlips(String dossierId, Sample sample, Actor office);

    /**
     * A resident answers with the code of a slip.
     *
     * @param choices by the row that asks
     * @throws ScenarioFailed if it doesn't count
     */
    void answer(String code, Map<String, String> choices);

    /** Writes down what was said at a forum. */
    void keepMinutes(String dossierId, NewMinutes minutes, Actor recorder);

    /**
     * Enters a row that no step of the process gives.
     *
     * @throws ScenarioFailed if it isn't taken
     */
    void enter(Book ledger, JsonNode row, Actor keeper);
}
