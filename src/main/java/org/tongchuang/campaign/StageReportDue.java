package org.tongchuang.campaign;

import java.time.LocalDate;

/** A unit's stage report is due soon, today, or was due: somebody should tell the unit. */
public record StageReportDue(String reportId, String unitId, String title, LocalDate dueOn) {}
