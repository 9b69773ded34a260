package org.tongchuang.campaign;

import java.time.Instant;

/** One act of an office over many dossiers at a list point, with names as they were. */
public record CampaignAct(
        String id,
        String campaignId,
        String point,
        String unitId,
        String unitName,
        String memberId,
        String memberName,
        String note,
        Instant begunAt) {}
