package org.tongchuang.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;
import org.tongchuang.standard.EditionUses;

/** The campaigns that go by each edition. */
@Component
class CampaignsByEdition implements EditionUses {

    private static final int MOST = 1000;

    private final CampaignMapper mapper;

    CampaignsByEdition(CampaignMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<String, List<Use>> of(Actor actor) {
        return mapper.listVisible(Scope.of(actor), MOST, 0).stream()
                .filter(campaign -> campaign.standardEditionId() != null)
                .collect(Collectors.groupingBy(
                        Campaign::standardEditionId,
                        Collectors.mapping(
                                campaign -> new Use(campaign.name(), "/campaigns/" + campaign.id()),
                                Collectors.toList())));
    }
}
