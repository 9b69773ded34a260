package org.tongchuang.tracking;

/**
 * One dossier of an upgrade.
 *
 * @param upgradeId null as long as it is a preview
 * @param reason why not, as the end of a label key; null if nothing is against it
 * @param detail the step that it is about, or under which number the log says what broke; may be null
 */
public record UpgradeRow(
        String upgradeId,
        int rowNo,
        String dossierId,
        String dossierNumber,
        String unitName,
        UpgradeOutcome outcome,
        String reason,
        String detail) {

    public boolean isWaiting() {
        return outcome == UpgradeOutcome.WAITING;
    }
}
