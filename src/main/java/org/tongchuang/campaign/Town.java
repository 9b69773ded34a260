package org.tongchuang.campaign;

import java.time.Instant;
import java.time.LocalDate;

/** A town's part in a campaign. */
public record Town(
        String campaignId,
        String townId,
        String townPath,
        String townName,
        String townCode,
        int quota,
        LocalDate cutOff,
        Instant joinedAt,
        String joinedBy) {}
