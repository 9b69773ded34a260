package org.tongchuang.workflow;

import java.time.Instant;
import java.time.MonthDay;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.NamedDeadline;
import org.tongchuang.campaign.Campaigns;

/** The date of a timer. Absolute, so that asking again after a change of the calendar gives the new one. */
@Word(
        word = "deadlines",
        calls = {"of", "on"})
public class DeadlineDates {

    private final Campaigns campaigns;
    private final Map<String, NamedDeadline> byName;

    DeadlineDates(List<NamedDeadline> deadlines, Campaigns campaigns) {
        this.campaigns = campaigns;
        byName = deadlines.stream().collect(Collectors.toMap(NamedDeadline::name, Function.identity()));
    }

    public Date of(DelegateExecution execution, String name) {
        String dossierId = (String) execution.getVariable("dossierId");
        return find(name, dossierId, execution.getProcessInstanceId())
                .map(Date::from)
                .orElseThrow(() ->
                        new IllegalStateException("Dossier " + dossierId + " has no date for deadline '" + name + "'"));
    }

    /** A day of the calendar in the campaign's year, as {@code MM-dd}; it comes when it comes, work day or not. */
    public Date on(DelegateExecution execution, String monthDay) {
        String campaignId = (String) execution.getVariable("campaignId");
        int year = campaigns.get(campaignId).campaignYear();
        return Date.from(ChinaTime.startOf(MonthDay.parse("--" + monthDay).atYear(year)));
    }

    Optional<Instant> find(String name, String dossierId, String processInstanceId) {
        NamedDeadline deadline = byName.get(name);
        if (deadline == null) {
            throw new IllegalArgumentException("No deadline is called '" + name + "', only " + byName.keySet());
        }
        return deadline.of(dossierId, processInstanceId);
    }
}
