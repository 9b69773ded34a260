package org.tongchuang.designation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.notice.SpecialReReview;
import org.tongchuang.people.Actor;

/** Has a title re-reviewed before its time, because of what came to the office's ears (RULES PN-14). */
@Component
class ReviewBeforeTime implements SpecialReReview {

    private final DesignationMapper mapper;
    private final Titles titles;
    private final EndTitle office;
    private final LaterDossiers later;
    private final Dossiers dossiers;
    private final Chronicle chronicle;

    ReviewBeforeTime(
            DesignationMapper mapper,
            Titles titles,
            EndTitle office,
            LaterDossiers later,
            Dossiers dossiers,
            Chronicle chronicle) {
        this.mapper = mapper;
        this.titles = titles;
        this.office = office;
        this.later = later;
        this.dossiers = dossiers;
        this.chronicle = chronicle;
    }

    @Override
    public Optional<Subject> of(String dossierId) {
        String about = dossiers.get(dossierId).designationId();
        return (about == null ? mapper.findByDossier(dossierId) : mapper.find(about))
                .map(title -> new Subject(title.id(), title.number(), title.state() == TitleState.ACTIVE));
    }

    /** Its next cycle isn't touched: a title that passes is due again when it would have been. */
    @Override
    @Transactional
    public String start(String titleId, Actor actor) {
        Designation title = titles.lock(titleId);
        if (!office.mayEnd(title, actor)) {
            throw new NotTheOffice();
        }
        if (title.state() != TitleState.ACTIVE) {
            throw new NotReviewable(title.number());
        }
        Dossier review =
                later.start(title, LaterDossiers.RE_REVIEW, actor).orElseThrow(() -> new NotReviewable(title.number()));
        titles.move(title, title.standing().becomes(TitleState.RE_REVIEW_DUE));
        chronicle.note(title, TitleMoment.SPECIAL_RE_REVIEW, review.id(), review.number(), null);
        return review.number();
    }
}
