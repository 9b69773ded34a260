package org.tongchuang.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The one extension of an objection's verification.
 *
 * @param beforeOn the day it was due on before
 * @param afterOn the day it became due on when it was granted; a changed calendar may have moved it since
 * @param reason sealed
 */
public record VerificationExtension(
        String objectionId,
        int workDays,
        LocalDate beforeOn,
        LocalDate afterOn,
        String reason,
        String memberId,
        String memberName,
        Instant grantedAt) {}
