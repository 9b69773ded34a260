package org.tongchuang.notice;

/** Somebody has objected, or left a clue; says nothing about who. */
public record ObjectionFiled(
        String objectionId,
        Objection.Kind kind,
        boolean late,
        String dossierId,
        String dossierNumber,
        PublicNotice notice) {}
