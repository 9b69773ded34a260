package org.tongchuang.dossier;

/**
 * What a list of dossiers is narrowed to; null means any.
 *
 * @param text part of a number or of a community's name
 */
public record DossierFilter(String campaignId, String townId, String phase, String text, Boolean running) {

    public static final DossierFilter NONE = new DossierFilter(null, null, null, null, null);

    public static DossierFilter ofText(String text) {
        return new DossierFilter(null, null, null, text, null);
    }
}
