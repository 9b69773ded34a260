package org.tongchuang.campaign;

import java.time.Instant;

/** The duty of member units to report on a campaign (信息反馈制度). */
record ReportDuty(
        String id,
        String campaignId,
        String ownerId,
        String title,
        Rhythm rhythm,
        String orderedBy,
        Instant orderedAt) {}
