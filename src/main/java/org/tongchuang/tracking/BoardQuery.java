package org.tongchuang.tracking;

/**
 * What a board is of.
 *
 * @param processKey the model whose phases are its columns
 * @param text part of a community's name or a dossier's number; null for all
 */
public record BoardQuery(String campaignId, String processKey, String text) {}
