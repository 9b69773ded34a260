package org.tongchuang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Level;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;

/** The check list before a campaign opens: every point with its rule, met or not. */
@Component
public class OpeningCheck {

    /** RULES APP-1: towns, streets and single bodies of a city may not run a creation activity. */
    private static final Set<Level> MAY_HOST = Set.of(Level.PROVINCE, Level.CITY, Level.DISTRICT);

    private final Campaigns campaigns;
    private final Units units;

    OpeningCheck(Campaigns campaigns, Units units) {
        this.campaigns = campaigns;
        this.units = units;
    }

    public List<OpeningPoint> points(Campaign campaign) {
        Limits limits = campaigns.limits(campaign.id());
        List<OpeningPoint> points = new ArrayList<>();
        if (limits.manifest().kind() == Manifest.Kind.TITLE) {
            points.addAll(basis(campaign));
        }
        points.add(window(campaign));
        points.add(phases(campaign));
        points.add(OpeningPoint.of("PN-1", "notice", limits.noticesAreLongEnough(), Limits.LEAST_NOTICE_WORK_DAYS));
        points.add(
                OpeningPoint.of("REC-1", "later-life", limits.laterLifeIsNarrowed(), Limits.MOST_RECTIFICATION_MONTHS));
        return points;
    }

    List<OpeningPoint> open(Campaign campaign) {
        return points(campaign).stream().filter(point -> !point.met()).toList();
    }

    /** What RULES §1 ask of a title; appraisals and pilots need no basis (APP-4). */
    private List<OpeningPoint> basis(Campaign campaign) {
        String reserved = CampaignName.reservedWord(campaign.name()).orElse("");
        return List.of(
                OpeningPoint.of("APP-1", "host", mayHost(units.get(campaign.hostId())), campaign.hostName()),
                OpeningPoint.of("APP-3", "name", reserved.isEmpty(), reserved),
                filled("upper-title", campaign.upperTitle()),
                filled("approval-basis", campaign.approvalBasis()),
                filled("approval-number", campaign.approvalNumber()),
                OpeningPoint.of("APP-7", "valid-period", validInWindow(campaign)),
                filled("standard", campaign.standardEditionId()),
                OpeningPoint.of("APP-7", "quota", campaign.quota() != null && campaign.quota() > 0));
    }

    private static boolean mayHost(Unit host) {
        return host.kind() == UnitKind.GOVERNMENT && MAY_HOST.contains(host.level());
    }

    private static boolean validInWindow(Campaign campaign) {
        return hasWindow(campaign)
                && campaign.validFrom() != null
                && campaign.validUntil() != null
                && !campaign.opensOn().isBefore(campaign.validFrom())
                && !campaign.closesOn().isAfter(campaign.validUntil());
    }

    private static OpeningPoint window(Campaign campaign) {
        boolean met = hasWindow(campaign)
                && campaign.cutOff() != null
                && !campaign.closesOn().isBefore(campaign.opensOn())
                && campaign.covers(campaign.cutOff());
        return OpeningPoint.of("APP-7", "window", met);
    }

    private OpeningPoint phases(Campaign campaign) {
        int asked = campaigns.datablePhases(campaign).size();
        List<PlannedPhase> planned = campaigns.phases(campaign.id(), campaign.hostId());
        boolean met = hasWindow(campaign)
                && planned.size() == asked
                && planned.stream().allMatch(phase -> phase.runsForward() && campaign.covers(phase.startsOn()))
                && planned.stream().allMatch(phase -> campaign.covers(phase.dueOn()));
        return OpeningPoint.of("APP-7", "phases", met, asked);
    }

    private static boolean hasWindow(Campaign campaign) {
        return campaign.opensOn() != null && campaign.closesOn() != null;
    }

    private static OpeningPoint filled(String name, String text) {
        return OpeningPoint.of("APP-7", name, text != null && !text.isBlank());
    }
}
