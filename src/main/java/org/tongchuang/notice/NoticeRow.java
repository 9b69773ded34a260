package org.tongchuang.notice;

/** One dossier in a notice. */
public record NoticeRow(
        String id,
        String noticeId,
        String dossierId,
        String dossierNumber,
        String unitId,
        String unitPath,
        String unitName,
        String townName) {}
