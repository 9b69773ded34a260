package org.tongchuang.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.ChooseCandidates;
import org.tongchuang.campaign.RowOutcome;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.StartDossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.Programmes;
import org.tongchuang.scenario.PlayAct;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.web.WholeStep;

/** The villages of the demo, each as far on its way as the table has told. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("tongchuang.demo.story")
class DemoVillages {

    /** Time passes from line to line of the table. */
    private static final String BY_ITSELF = "pass";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DemoPeople people;
    private final ChooseCandidates choose;
    private final StartDossiers starter;
    private final Programmes programmes;
    private final Designations titles;
    private final Dossiers dossiers;
    private final Scenarios scenarios;
    private final PlayScenario play;
    private final PlayAct acts;
    private final WholeStep steps;
    private final DemoProgramme programme;
    private final Map<String, Village> villages = new HashMap<>();

    DemoVillages(
            DemoPeople people,
            ChooseCandidates choose,
            StartDossiers starter,
            Programmes programmes,
            Designations titles,
            Dossiers dossiers,
            Scenarios scenarios,
            PlayScenario play,
            PlayAct acts,
            WholeStep steps,
            DemoProgramme programme) {
        this.people = people;
        this.choose = choose;
        this.starter = starter;
        this.programmes = programmes;
        this.titles = titles;
        this.dossiers = dossiers;
        this.scenarios = scenarios;
        this.play = play;
        this.acts = acts;
        this.steps = steps;
        this.programme = programme;
    }

    void choose(String campaignId, String... codes) {
        Map<String, List<String>> ofTown =
                Stream.of(codes).collect(Collectors.groupingBy(code -> code.substring(0, code.indexOf('-'))));
        ofTown.forEach((town, ofIt) -> steps.run(() -> {
            choose.choose(
                    campaignId,
                    ofIt.stream().map(code -> people.unit(code).id()).toList(),
                    "基础条件较好，群众支持。",
                    people.holder(town, "town:office"));
            return ofIt;
        }));
    }

    void start(String campaignId, String... codes) {
        for (String code : codes) {
            Unit unit = people.unit(code);
            Actor town = people.holder(code.substring(0, code.indexOf('-')), "town:office");
            Dossier dossier = steps.run(
                    () -> starter.startOne(campaignId, unit.id(), town).orElseThrow());
            villages.put(code, new Village(new Story(dossier), scenario(code)));
        }
    }

    /** Plays on, until this step would be the next. */
    void playUntil(String verb, String name, String... codes) {
        for (String code : codes) {
            Village village = villages.get(code);
            play.play(village.rest.until(verb, name), village.story);
            village.rest = village.rest.from(verb, name);
        }
    }

    /** The office takes them all into its list with one act. */
    void act(String list, String... codes) {
        Map<String, RowOutcome> all = Stream.of(codes)
                .map(code -> villages.get(code).story.dossierId())
                .collect(Collectors.toMap(Function.identity(), dossierId -> RowOutcome.LISTED));
        var point = programmes.current(programme.key()).manifest().lists().get(list);
        acts.play(list, all, people.holder("SLC", point.role()));
        for (String code : codes) {
            Village village = villages.get(code);
            village.rest = village.rest.after("act", list);
        }
    }

    /** The story of these goes on in the re-reviews of their titles. */
    void review(String... codes) {
        for (String code : codes) {
            Village village = villages.get(code);
            Designation title = titles.ofDossier(village.story.dossierId()).orElseThrow();
            List<Dossier> later = dossiers.ofTitle(title.id());
            village.story = new Story(later.get(later.size() - 1));
            village.rest = scenarios.get(programme.key(), "rectified-early").after("sweep", "re-review");
        }
    }

    /** The story of these goes on as a scenario tells of the title's later life, from where it begins this process. */
    void later(String scenario, String process, String... codes) {
        for (String code : codes) {
            villages.get(code).rest = scenarios.get(programme.key(), scenario).from("begin", process);
        }
    }

    private Scenario scenario(String code) {
        Scenario scenario = programme.wholeWay();
        Map<String, String> weak = DemoTable.read("weak-points").stream()
                .filter(line -> line.get("village").equals(code))
                .collect(Collectors.toMap(line -> line.get("row"), line -> line.get("points")));
        return scenario.with(scenario.steps().stream()
                .filter(step -> !step.has(BY_ITSELF))
                .map(step -> scored(step, weak))
                .toList());
    }

    /** Not every village is the best in everything. */
    private static JsonNode scored(JsonNode step, Map<String, String> weak) {
        if (!step.has("score") || weak.isEmpty()) {
            return step;
        }
        ObjectNode changed = step.deepCopy();
        changed.withObject("/score").set("fill", JSON.valueToTree(weak));
        return changed;
    }

    private static final class Village {

        private Story story;
        private Scenario rest;

        Village(Story story, Scenario rest) {
            this.story = story;
            this.rest = rest;
        }
    }
}
