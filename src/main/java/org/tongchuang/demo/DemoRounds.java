package org.tongchuang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.ChooseCandidates;
import org.tongchuang.dossier.StartDossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.web.WholeStep;

/** A campaign of every programme that brings something to show, each of its dossiers as far as its line says. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("tongchuang.demo.story")
class DemoRounds {

    private final DemoPeople people;
    private final DemoCampaigns campaigns;
    private final ChooseCandidates choose;
    private final StartDossiers starter;
    private final Scenarios scenarios;
    private final PlayScenario play;
    private final WholeStep steps;
    private final DemoCalendar days;

    DemoRounds(
            DemoPeople people,
            DemoCampaigns campaigns,
            ChooseCandidates choose,
            StartDossiers starter,
            Scenarios scenarios,
            PlayScenario play,
            WholeStep steps,
            DemoCalendar days) {
        this.people = people;
        this.campaigns = campaigns;
        this.choose = choose;
        this.starter = starter;
        this.scenarios = scenarios;
        this.play = play;
        this.steps = steps;
        this.days = days;
    }

    void tell(LocalDate today) {
        DemoRound.all().forEach(round -> tell(round, today.minusDays(round.begun())));
    }

    private void tell(DemoRound round, LocalDate begin) {
        days.goTo(begin);
        String campaignId = campaigns.open(
                round.configured() == null
                        ? round.programme()
                        : campaigns.configure(round.programme(), round.configured()),
                round.campaign(),
                begin,
                Map.of(round.town(), round.runs().size()));
        round.runs().forEach(run -> {
            days.goTo(begin.plusDays(run.days()));
            tell(round, run, campaignId);
        });
    }

    private void tell(DemoRound round, DemoRound.Run run, String campaignId) {
        Actor office = people.holder(round.town(), "town:office");
        String unitId = people.unit(run.unit()).id();
        Story story = steps.run(() -> {
            choose.choose(campaignId, List.of(unitId), "基础条件较好，群众支持。", office);
            return new Story(starter.startOne(campaignId, unitId, office).orElseThrow());
        });
        Scenario scenario = scenarios.get(round.programme(), run.scenario());
        play.play(until(scenario, run), story);
    }

    private static Scenario until(Scenario scenario, DemoRound.Run run) {
        if (run.until() == null) {
            return scenario;
        }
        String[] step = run.until().split(" ", 2);
        return scenario.until(step[0], step[1]);
    }
}
