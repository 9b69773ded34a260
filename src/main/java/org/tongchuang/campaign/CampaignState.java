package org.tongchuang.campaign;

import java.util.Optional;

/** How far a round has come. Each state has one next one; there is no way back. */
public enum CampaignState {
    DRAFT,
    OPEN,
    CLOSED,
    SETTLED,
    ARCHIVED;

    public Optional<CampaignState> next() {
        return this == ARCHIVED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
