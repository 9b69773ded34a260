package org.tongchuang.designation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A title's way to the province. The city's record of it never changes what the province decided (REV-6). */
@Component
public class Promotions {

    private final DesignationMapper mapper;
    private final Titles titles;
    private final Chronicle chronicle;

    Promotions(DesignationMapper mapper, Titles titles, Chronicle chronicle) {
        this.mapper = mapper;
        this.titles = titles;
        this.chronicle = chronicle;
    }

    /** Only an active title may be recommended: none that is due for review, being put right or revoked (PRO-1, REC-5). */
    @Transactional
    public void select(String dossierId) {
        Designation title = titles.about(dossierId);
        if (title.state() != TitleState.ACTIVE || !title.promotion().isOpenTo(PromotionState.SELECTED)) {
            throw new NotPromotable(title.number());
        }
        change(title, PromotionState.SELECTED, dossierId);
    }

    /** What the model says happened. Safe to repeat. */
    @Transactional
    public void record(String dossierId, PromotionState next) {
        Designation title = titles.about(dossierId);
        if (title.promotion() == next) {
            return;
        }
        if (!title.promotion().isOpenTo(next)) {
            throw new NotPromotable(title.number());
        }
        change(title, next, dossierId);
    }

    private void change(Designation title, PromotionState next, String dossierId) {
        mapper.updatePromotion(title.id(), title.promotion(), next);
        chronicle.note(title, TitleMoment.valueOf("PROMOTION_" + next), dossierId);
    }
}
