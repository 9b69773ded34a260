package org.tongchuang.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;

/** The decision that names all communities of one act; it gives them number and certificate. */
@Component
class NamingDecision implements PaperSource {

    static final String PAPER = "namingDecision";

    private final Designations designations;
    private final Campaigns campaigns;
    private final Certificates certificates;

    NamingDecision(Designations designations, Campaigns campaigns, Certificates certificates) {
        this.designations = designations;
        this.campaigns = campaigns;
        this.certificates = certificates;
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Object> facts(OfficialDocument document) {
        List<Designation> named = designations.ofAct(document.subjectId()).stream()
                .filter(title -> !title.isPublished())
                .toList();
        if (named.isEmpty()) {
            return Map.of();
        }
        Campaign campaign = campaigns.get(document.campaignId());
        Designation first = named.get(0);
        return Map.of(
                "campaign",
                Map.of(
                        "name", campaign.name(),
                        "year", String.valueOf(campaign.campaignYear()),
                        "basis", campaign.approvalBasis(),
                        "basisNumber", campaign.approvalNumber()),
                "titleName",
                first.titleName(),
                "reReviewYear",
                String.valueOf(first.dueOn().getYear()),
                "communities",
                named.stream().map(NamingDecision::row).toList());
    }

    @Override
    public void issued(OfficialDocument document) {
        List<String> named = designations.ofAct(document.subjectId()).stream()
                .filter(title -> document.facts().contains('"' + title.number() + '"'))
                .map(Designation::id)
                .toList();
        designations.decisionIssued(named, document.number(), document.signedOn());
        named.forEach(id -> certificates.issue(designations.get(id), document));
    }

    private static Map<String, Object> row(Designation title) {
        return Map.of(
                "name",
                title.unitName(),
                "town",
                title.townName(),
                "certificateNo",
                title.number(),
                "grade",
                Objects.toString(title.gradeName(), ""));
    }
}
