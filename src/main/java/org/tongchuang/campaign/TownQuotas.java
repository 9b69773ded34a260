package org.tongchuang.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many of one town a list takes: the best of each, and not all from one place (PRO-1). */
@Component
class TownQuotas {

    private final WaitingMapper mapper;
    private final TownMapper towns;
    private final Campaigns campaigns;

    TownQuotas(WaitingMapper mapper, TownMapper towns, Campaigns campaigns) {
        this.mapper = mapper;
        this.towns = towns;
        this.campaigns = campaigns;
    }

    boolean isByTown(Campaign campaign, String point) {
        return campaigns.limits(campaign.id()).pointsByTown().contains(point);
    }

    /** How each stands in its town, by the row's id; nothing where the list doesn't ask. */
    Map<String, InTown> places(Campaign campaign, String point, List<WaitingDossier> waiting) {
        Map<String, InTown> places = new LinkedHashMap<>();
        if (isByTown(campaign, point)) {
            byTown(campaign, waiting).forEach((town, rows) -> {
                int left = left(campaign, point, town);
                rows.forEach(row -> places.put(row.id(), new InTown(town.townName(), place(row, rows), left)));
            });
        }
        return places;
    }

    /**
     * Lets the listed ones pass.
     *
     * @throws TownQuotaExceeded for the first town that would have too many
     */
    void require(Campaign campaign, String point, List<WaitingDossier> listed) {
        if (isByTown(campaign, point)) {
            byTown(campaign, listed).forEach((town, rows) -> {
                int left = left(campaign, point, town);
                if (rows.size() > left) {
                    throw new TownQuotaExceeded(town.townName(), rows.size(), left);
                }
            });
        }
    }

    private int left(Campaign campaign, String point, Town town) {
        int all = campaigns.limits(campaign.id()).perTown(point);
        return Math.max(0, all - mapper.countListedBelow(campaign.id(), point, town.townPath()));
    }

    private Map<Town, List<WaitingDossier>> byTown(Campaign campaign, List<WaitingDossier> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> towns.findAbove(campaign.id(), row.unitPath()).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static int place(WaitingDossier row, List<WaitingDossier> town) {
        return 1
                + (int) town.stream().filter(other -> score(other) > score(row)).count();
    }

    private static long score(WaitingDossier row) {
        return row.scoreHundredths() == null ? -1 : row.scoreHundredths();
    }
}
