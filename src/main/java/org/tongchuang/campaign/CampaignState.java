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
        return switch (this) {
            case DRAFT -> Optional.of(OPEN);
            case OPEN -> Optional.of(CLOSED);
            case CLOSED -> Optional.of(SETTLED);
            case SETTLED -> Optional.of(ARCHIVED);
            case ARCHIVED -> Optional.empty();
        };
    }
}
