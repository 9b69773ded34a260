package org.tongchuang.tracking;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.DeployedFiles;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeMissing;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.standard.Editions;
import org.tongchuang.standard.StandardEdition;

/** The programmes there are, for offices that run or join campaigns and for administrators. */
@Component
public class Gallery {

    private static final int CAMPAIGNS = 1000;

    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final DeployedFiles files;
    private final Campaigns campaigns;
    private final Editions editions;
    private final Rights rights;

    Gallery(
            Programmes programmes,
            ProgrammeContents contents,
            DeployedFiles files,
            Campaigns campaigns,
            Editions editions,
            Rights rights) {
        this.programmes = programmes;
        this.contents = contents;
        this.files = files;
        this.campaigns = campaigns;
        this.editions = editions;
        this.rights = rights;
    }

    public List<ProgrammeVersion> all(Actor actor) {
        admit(actor);
        return programmes.allFor(actor.unitPath());
    }

    public ProgrammeVersion see(String key, Actor actor) {
        admit(actor);
        return programmes.current(key, actor.unitPath());
    }

    /** The card of a role, for whoever is signed in: it tells people their own work. */
    public StepCard card(ProgrammeVersion version, String role, Locale locale) {
        return StepCard.of(role, models(version), version.manifest(), contents.texts(version.id(), locale));
    }

    /** A programme as far as it is there for the actor's unit. */
    public ProgrammeVersion find(String key, Actor actor) {
        return programmes.current(key, actor.unitPath());
    }

    /** The standards that a campaign of the actor could choose from. */
    public List<StandardEdition> editions(String key, Actor actor) {
        return editions.inForce(key, actor.unitPath());
    }

    /** How many campaigns that the actor sees run each programme, by its key. */
    public Map<String, Long> uses(Actor actor) {
        return campaigns.list(actor, CAMPAIGNS, 0).stream()
                .map(Campaign::programmeVersionId)
                .map(programmes::get)
                .collect(Collectors.groupingBy(ProgrammeVersion::key, Collectors.counting()));
    }

    /** The models that dossiers start with, in the manifest's order, each followed by those it calls. */
    public Collection<ProcessModel> models(ProgrammeVersion version) {
        Map<String, ProcessModel> models = new LinkedHashMap<>();
        version.manifest().processes().values().forEach(key -> collect(version, key, models));
        return models.values();
    }

    public ProcessModel model(ProgrammeVersion version, String key) {
        return models(version).stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ProgrammeMissing(key));
    }

    /** The form with this id, if a task of the programme asks for it. */
    public String form(ProgrammeVersion version, String formId) {
        return models(version).stream()
                .flatMap(model -> model.tasks(contents.texts(version.id(), Locale.CHINA)).stream())
                .map(ProcessModel.Step::formId)
                .filter(formId::equals)
                .findFirst()
                .map(known -> contents.form(version.id(), known))
                .orElseThrow(() -> new ProgrammeMissing(formId));
    }

    private void collect(ProgrammeVersion version, String first, Map<String, ProcessModel> models) {
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            String key = open.pop();
            if (!models.containsKey(key)) {
                text(version, key).map(text -> new ProcessModel(key, text)).ifPresent(model -> {
                    models.put(key, model);
                    model.called().forEach(open::add);
                });
            }
        }
    }

    private Optional<String> text(ProgrammeVersion version, String model) {
        String own = "bpmn/" + version.key() + "/" + model + ".bpmn";
        String path = files.find(version.id(), own).isPresent() ? own : "bpmn/shared/" + model + ".bpmn";
        return files.find(version.id(), path).map(bytes -> files.text(version.id(), path));
    }

    private void admit(Actor actor) {
        if (!rights.may(actor, Action.SEE_PROGRAMMES, Subject.at(actor.unitPath()))) {
            throw new GalleryClosed();
        }
    }
}
