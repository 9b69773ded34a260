package org.tongchuang.document;

import java.time.Instant;
import java.time.LocalDate;
import org.tongchuang.people.Actor;

/**
 * An official paper on its way from draft to issue.
 *
 * @param paper what the manifest calls it, for example namingDecision
 * @param subjectId what it is about: a naming act, an order, a revocation
 * @param facts what its template is filled with, fixed when it is checked; null in a draft
 * @param number taken at sign-off; null before, and again after a revision
 */
public record OfficialDocument(
        String id,
        String paper,
        String subjectId,
        String campaignId,
        String programmeVersionId,
        String unitId,
        String unitPath,
        String organCode,
        String organName,
        String officeName,
        String title,
        PaperState state,
        String number,
        String facts,
        String factsSha256,
        String drafterId,
        String drafterName,
        String checkerId,
        String checkerName,
        String signerId,
        String signerName,
        LocalDate signedOn,
        String pdfSha256,
        Instant createdAt,
        Instant issuedAt) {

    public boolean isAt(PaperState wanted) {
        return state == wanted;
    }

    boolean isDraftOf(Actor actor) {
        return drafterId.equals(actor.memberId());
    }
}
