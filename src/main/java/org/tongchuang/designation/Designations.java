package org.tongchuang.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

/** The door to titles. */
@Component
public class Designations {

    private final DesignationMapper mapper;
    private final Titles titles;
    private final Chronicle chronicle;

    Designations(DesignationMapper mapper, Titles titles, Chronicle chronicle) {
        this.mapper = mapper;
        this.titles = titles;
        this.chronicle = chronicle;
    }

    /** A title, whoever asks: for use cases that have judged the asker's right already. */
    public Designation get(String id) {
        return mapper.find(id).orElseThrow(() -> new TitleMissing(id));
    }

    public Designation see(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).orElseThrow(() -> new TitleMissing(id));
    }

    /** A dossier of it may be open to somebody, such as its panel, to whom the title is not. */
    public boolean maySee(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).isPresent();
    }

    public Optional<Designation> find(String id) {
        return mapper.find(id);
    }

    /** The title that an application led to. */
    public Optional<Designation> ofDossier(String dossierId) {
        return mapper.findByDossier(dossierId);
    }

    /** The title that a dossier led to or is about. */
    public Optional<Designation> of(Dossier dossier) {
        return dossier.designationId() == null ? ofDossier(dossier.id()) : find(dossier.designationId());
    }

    /** All that one naming act named, by number. */
    public List<Designation> ofAct(String actId) {
        return mapper.listOfAct(actId);
    }

    public List<Designation> ofCampaign(String campaignId, Actor actor) {
        return mapper.listOfCampaign(campaignId, Scope.of(actor));
    }

    public List<Designation> list(Actor actor, TitleFilter filter, int limit, int offset) {
        return mapper.listVisible(Scope.of(actor), filter, limit, offset);
    }

    /** How many this actor sees, at most 1,000. */
    public int count(Actor actor, TitleFilter filter) {
        return mapper.countVisible(Scope.of(actor), filter);
    }

    /** The public register: titles whose decision has been issued, those that ended too. */
    public List<Designation> register(TitleFilter filter, int limit, int offset) {
        return mapper.listPublished(filter, limit, offset);
    }

    public int countRegister(TitleFilter filter) {
        return mapper.countPublished(filter);
    }

    /** What the public may know of a certificate number. */
    public Optional<Designation> published(String number) {
        return mapper.findPublishedByNumber(number.strip().toUpperCase(Locale.ROOT));
    }

    /** The title whose certificate somebody scanned. */
    public Designation scanned(String token) {
        return mapper.findPublishedByToken(token).orElseThrow(() -> new TitleMissing(token));
    }

    /** Newest first. */
    public List<TitleEvent> history(String id) {
        return mapper.listEvents(id);
    }

    /** The last day on which the unit can't apply for the programme's title again (REV-5). */
    public Optional<LocalDate> barredUntil(String unitId, String programmeKey) {
        return Optional.ofNullable(mapper.findBarUntil(unitId, programmeKey));
    }

    /** The naming decision is out: titles bear its number and its day, and everybody may know of them. */
    @Transactional
    public void decisionIssued(List<String> ids, String docNumber, LocalDate signedOn) {
        for (String id : ids) {
            Designation title = titles.lock(id);
            LocalDate dueOn = title.validity().dueFrom(signedOn);
            if (mapper.updateDecision(
                            id, docNumber, signedOn, dueOn, title.validity().reviewFrom(dueOn))
                    == 1) {
                chronicle.note(title, TitleMoment.DECISION_ISSUED, title.dossierId(), docNumber, null);
            }
        }
    }
}
