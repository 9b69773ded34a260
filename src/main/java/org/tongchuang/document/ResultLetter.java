package org.tongchuang.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Result;
import org.tongchuang.assessment.Totals;
import org.tongchuang.assessment.Verdict;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.Term;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Units;

/** Tells a community how it was assessed, row by row, and until when it may appeal (COI-12). */
@Component
class ResultLetter implements PaperSource {

    static final String PAPER = "resultLetter";

    private static final Term APPEAL = Term.workDays(10);

    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Submissions submissions;
    private final Units units;
    private final Totals totals;
    private final Deadlines deadlines;
    private final PaperWords words;

    ResultLetter(
            Dossiers dossiers,
            Campaigns campaigns,
            Submissions submissions,
            Units units,
            Totals totals,
            Deadlines deadlines,
            PaperWords words) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.units = units;
        this.totals = totals;
        this.deadlines = deadlines;
        this.words = words;
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Object> facts(OfficialDocument document) {
        Dossier dossier = dossiers.get(document.subjectId());
        return totals.result(dossier.id()).map(result -> facts(dossier, result)).orElse(Map.of());
    }

    private Map<String, Object> facts(Dossier dossier, Result result) {
        Map<String, Object> said = submissions.known(dossier.id(), "");
        LocalDate informed = LocalDate.parse(Objects.toString(said.get("informedOn")));
        Campaign campaign = campaigns.get(dossier.campaignId());
        return Map.of(
                "campaign",
                Map.of(
                        "name", campaign.name(),
                        "year", String.valueOf(campaign.campaignYear()),
                        "basis", campaign.approvalBasis(),
                        "basisNumber", campaign.approvalNumber()),
                "community",
                Map.of(
                        "name",
                        dossier.unitName(),
                        "town",
                        dossier.isOfTown() ? "" : units.get(dossier.townId()).name(),
                        "number",
                        dossier.number()),
                "outcome",
                words.text("dossier.state." + dossier.state()),
                "total",
                points(result.outcome().totalHundredths()),
                "passScore",
                points(result.outcome().passLineHundredths()),
                "gates",
                rows(result, true),
                "rows",
                rows(result, false),
                "feedback",
                Objects.toString(said.get("feedback"), ""),
                "appealUntil",
                words.day(deadlines.of(dossier.unitPath(), informed, APPEAL).day()));
    }

    private List<Map<String, String>> rows(Result result, boolean gates) {
        return result.rows().stream()
                .filter(row -> row.indicator().isGate() == gates)
                .map(gates ? this::gate : this::scored)
                .toList();
    }

    private Map<String, String> gate(Result.Row row) {
        return Map.of(
                "code", row.indicator().code(),
                "name", row.indicator().name(),
                "met", met(row.verdict()));
    }

    private Map<String, String> scored(Result.Row row) {
        BigDecimal max = row.indicator().max();
        return Map.of(
                "code",
                row.indicator().code(),
                "name",
                row.indicator().name(),
                "max",
                max == null ? "" : max.stripTrailingZeros().toPlainString(),
                "score",
                max == null ? met(row.verdict()) : points(row.verdict().hundredths()));
    }

    private String met(Verdict verdict) {
        String how = verdict.notApplicable() ? "not-applicable" : verdict.failed() ? "failed" : "met";
        return words.text("document.result." + how);
    }

    private static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
