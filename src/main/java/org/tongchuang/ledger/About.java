package org.tongchuang.ledger;

import org.tongchuang.campaign.Campaign;

/**
 * Whose figures are asked for, and for when.
 *
 * @param subjectId the unit; its ledgers are kept by itself or by the unit of the keeper's level above it
 * @param bookYear the year of figures by year and by month
 * @param window the campaign's days; null where there is no campaign
 */
public record About(String subjectId, int bookYear, Days window) {

    static About of(String subjectId, Campaign campaign) {
        Days window = campaign.opensOn() == null || campaign.closesOn() == null
                ? null
                : new Days(campaign.opensOn(), campaign.closesOn());
        return new About(subjectId, campaign.campaignYear(), window);
    }
}
