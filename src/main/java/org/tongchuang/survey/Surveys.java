package org.tongchuang.survey;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;

/** The door to surveys: what was issued, and when it ends. */
@Component
public class Surveys {

    private static final String HOUSEHOLDS = "households";

    private final SurveyMapper mapper;
    private final SurveyWindow window;
    private final VoiceRights rights;
    private final Dossiers dossiers;
    private final Submissions submissions;
    private final DossierStandards standards;
    private final SurveyResults results;
    private final SurveyActs acts;
    private final Clock clock;

    Surveys(
            SurveyMapper mapper,
            SurveyWindow window,
            VoiceRights rights,
            Dossiers dossiers,
            Submissions submissions,
            DossierStandards standards,
            SurveyResults results,
            SurveyActs acts,
            Clock clock) {
        this.mapper = mapper;
        this.window = window;
        this.rights = rights;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.standards = standards;
        this.results = results;
        this.acts = acts;
        this.clock = clock;
    }

    public Optional<Survey> of(String dossierId) {
        return mapper.findOfDossier(dossierId);
    }

    public List<Batch> batches(Survey survey) {
        return mapper.listBatches(survey.id());
    }

    /** Whether the dossier's standard has anything to ask. */
    public boolean asks(Dossier dossier) {
        return standards
                .find(dossier)
                .filter(standard -> !standard.surveyed().isEmpty())
                .isPresent();
    }

    /** How many codes may be issued now; empty if none may, or not by this actor. */
    public Optional<Sample> issuable(Dossier dossier, Actor actor) {
        boolean closed = of(dossier.id()).filter(survey -> !survey.isOpen()).isPresent();
        return !closed && rights.mayRun(dossier, actor) && asks(dossier) && window.isOpen(dossier)
                ? Optional.of(sample(dossier))
                : Optional.empty();
    }

    /** Ends it; whoever answers later is told so. */
    @Transactional
    public void close(String dossierId, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        mustRun(dossier, actor);
        Survey survey = open(dossier);
        mapper.updateClosed(survey.id(), clock.instant(), actor.memberName());
        acts.record("survey-closed", dossierId, actor, counts(answered(survey), issued(survey)));
    }

    /** Whether this actor may let residents answer again: the town closed it, and no member of the panel has scored. */
    public boolean mayReopen(Dossier dossier, Actor actor) {
        return rights.mayRun(dossier, actor)
                && of(dossier.id()).filter(Survey::isClosedByTown).isPresent()
                && window.isOpen(dossier);
    }

    /** Lets residents answer again; what was answered stays. */
    @Transactional
    public void reopen(String dossierId, String reason, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        mustRun(dossier, actor);
        Survey survey = of(dossierId)
                .flatMap(found -> mapper.findForUpdate(found.id()))
                .orElseThrow(() -> new SurveyMissing(dossier.number()));
        if (!mayReopen(dossier, actor) || mapper.updateReopened(survey.id()) == 0) {
            throw new SurveyStaysClosed(survey.unitName());
        }
        Map<String, String> facts = new HashMap<>(counts(answered(survey), issued(survey)));
        facts.put("reason", reason);
        acts.record("survey-reopened", dossierId, actor, facts);
    }

    /** Takes back codes that nobody has answered with, such as slips that were lost or misprinted. */
    @Transactional
    public void voidBatch(String dossierId, String batchId, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        mustRun(dossier, actor);
        Survey survey = open(dossier);
        Batch batch = batches(survey).stream()
                .filter(one -> one.id().equals(batchId))
                .findFirst()
                .orElseThrow(() -> new SurveyMissing(batchId));
        if (!batch.isVoidable()) {
            throw new BatchInUse(batch.place());
        }
        mapper.updateBatchVoided(batch.id(), clock.instant(), actor.memberName());
        mapper.updateCodesVoided(batch.id());
        acts.record(
                "survey-voided",
                dossierId,
                actor,
                Map.of("batch", String.valueOf(batch.place()), "codes", String.valueOf(batch.codes())));
    }

    /** The panel's first scores rest on the figures as they are now, so they may not move any more. */
    void closeByPanel(Dossier dossier) {
        String id = dossier.id();
        if (asks(dossier) && mapper.updateClosedOfDossier(id, clock.instant(), "") == 1) {
            results.of(id)
                    .ifPresent(result -> acts.recordBySystem(
                            "survey-closed-by-panel", id, counts(result.answered(), result.issued())));
        }
    }

    Sample sample(Dossier dossier) {
        Optional<Survey> survey = of(dossier.id());
        int households = survey.map(Survey::households).orElseGet(() -> households(dossier));
        int leastSample = survey.map(Survey::leastSample)
                .orElseGet(() -> standards.of(dossier).rules().survey().leastSample(households));
        return Sample.of(households, leastSample, survey.map(this::issued).orElse(0));
    }

    int issued(Survey survey) {
        return mapper.countCodes(survey.id(), SurveyCode.State.ISSUED) + answered(survey);
    }

    int answered(Survey survey) {
        return mapper.countCodes(survey.id(), SurveyCode.State.USED);
    }

    private Survey open(Dossier dossier) {
        Survey survey = of(dossier.id())
                .flatMap(found -> mapper.findForUpdate(found.id()))
                .orElseThrow(() -> new SurveyMissing(dossier.number()));
        if (!survey.isOpen()) {
            throw new SurveyClosed(survey.unitName());
        }
        return survey;
    }

    private void mustRun(Dossier dossier, Actor actor) {
        if (!rights.mayRun(dossier, actor)) {
            throw new SurveyNotYours(dossier.unitName());
        }
    }

    private static Map<String, String> counts(int answered, int issued) {
        return Map.of("answered", String.valueOf(answered), "issued", String.valueOf(issued));
    }

    /** What the dossier's forms call so; an application that doesn't say leaves the standard's least number. */
    private int households(Dossier dossier) {
        return submissions.known(dossier.id(), "").get(HOUSEHOLDS) instanceof Number said
                ? Math.max(0, said.intValue())
                : 0;
    }
}
