package org.tongchuang.survey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;

/** Issues one-time codes for a community; the first batch opens its survey. */
@Component
public class IssueCodes {

    private final SurveyMapper mapper;
    private final Surveys surveys;
    private final SurveyWindow window;
    private final VoiceRights rights;
    private final Dossiers dossiers;
    private final DossierStandards standards;
    private final SurveyActs acts;
    private final Clock clock;

    IssueCodes(
            SurveyMapper mapper,
            Surveys surveys,
            SurveyWindow window,
            VoiceRights rights,
            Dossiers dossiers,
            DossierStandards standards,
            SurveyActs acts,
            Clock clock) {
        this.mapper = mapper;
        this.surveys = surveys;
        this.window = window;
        this.rights = rights;
        this.dossiers = dossiers;
        this.standards = standards;
        this.acts = acts;
        this.clock = clock;
    }

    /** So many codes; they are readable here and never again. */
    @Transactional
    public List<String> issue(String dossierId, int count, Actor actor) {
        return issue(dossierId, count, SlipCodes.freshSeed(), actor);
    }

    /**
     * The same with a seed that the caller keeps, to show the same codes to a form that arrives twice.
     *
     * @throws SurveyNotYours if the actor isn't of the town's office
     * @throws NotInAssessment if no panel was drawn, or it has begun to hand in
     * @throws NumberOfCodes if that is too few or too many
     */
    @Transactional
    public List<String> issue(String dossierId, int count, String seed, Actor actor) {
        Dossier dossier = dossiers.see(dossierId, actor);
        if (!rights.mayRun(dossier, actor)) {
            throw new SurveyNotYours(dossier.unitName());
        }
        if (!surveys.asks(dossier) || !window.isOpen(dossier)) {
            throw new NotInAssessment(dossier.unitName());
        }
        Sample sample = surveys.sample(dossier);
        if (!sample.admits(count)) {
            throw new NumberOfCodes(sample.least(), sample.most());
        }
        Survey survey = opened(dossier, sample);
        List<String> codes = SlipCodes.of(seed, count);
        int place = mapper.listBatches(survey.id()).size() + 1;
        keep(survey, place, codes, actor);
        acts.record(
                "survey-issued",
                dossierId,
                actor,
                Map.of("batch", String.valueOf(place), "codes", String.valueOf(count)));
        return codes;
    }

    private Survey opened(Dossier dossier, Sample sample) {
        Survey survey = surveys.of(dossier.id())
                .flatMap(found -> mapper.findForUpdate(found.id()))
                .orElseGet(() -> open(dossier, sample));
        if (!survey.isOpen()) {
            throw new SurveyClosed(survey.unitName());
        }
        return survey;
    }

    private Survey open(Dossier dossier, Sample sample) {
        Survey survey = new Survey(
                UUID.randomUUID().toString(),
                dossier.id(),
                dossier.unitName(),
                dossier.programmeVersionId(),
                sample.households(),
                sample.leastSample(),
                clock.instant(),
                null,
                null);
        insert(survey);
        Standard standard = standards.of(dossier);
        mapper.insertTallies(standard.surveyed().stream()
                .flatMap(row -> tallies(survey, row).stream())
                .toList());
        return survey;
    }

    private void insert(Survey survey) {
        try {
            mapper.insert(survey);
        } catch (DuplicateKeyException meanwhile) {
            throw new ConcurrencyFailureException("The survey was opened meanwhile", meanwhile);
        }
    }

    private static List<Tally> tallies(Survey survey, Indicator row) {
        return row.threshold().question().choices().stream()
                .map(choice -> new Tally(survey.id(), row.code(), choice.key(), 0))
                .toList();
    }

    private void keep(Survey survey, int place, List<String> codes, Actor actor) {
        String batchId = UUID.randomUUID().toString();
        mapper.insertBatch(new Batch(
                batchId, survey.id(), place, codes.size(), clock.instant(), actor.memberName(), null, null, 0));
        mapper.insertCodes(codes.stream()
                .map(code -> new SurveyCode(SlipCodes.hash(code), survey.id(), batchId, SurveyCode.State.ISSUED))
                .toList());
    }
}
