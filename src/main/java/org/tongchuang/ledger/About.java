package org.tongchuang.ledger;

import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.dossier.Dossier;

/**
 * Whose figures are asked for, and for when.
 *
 * @param subjectId the unit; its ledgers are kept by itself or by the unit of the keeper's level above it
 * @param bookYear the year of figures by year and by month
 * @param window the campaign's days; null where there is no campaign
 */
public record About(String subjectId, int bookYear, Days window) {

    /** A review years after the naming looks at the last full year before it; what leads to a title, at the campaign's. */
    static About of(Dossier dossier, Campaign campaign) {
        Days window = campaign.opensOn() == null || campaign.closesOn() == null
                ? null
                : new Days(campaign.opensOn(), campaign.closesOn());
        int lastYear = ChinaTime.dayOf(dossier.startedAt()).getYear() - 1;
        boolean later = dossier.designationId() != null && lastYear > campaign.campaignYear();
        return new About(dossier.unitId(), later ? lastYear : campaign.campaignYear(), window);
    }
}
