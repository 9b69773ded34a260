package org.tongchuang.tracking;

import java.util.List;
import java.util.Map;
import org.tongchuang.programme.ProgrammeVersion;

/**
 * What taking dossiers to the newest version would do.
 *
 * @param more whether there are more dossiers than are looked at in one go
 */
public record UpgradePlan(
        ProgrammeVersion from,
        ProgrammeVersion to,
        Map<String, String> renamed,
        List<UpgradeStep> steps,
        List<UpgradeRow> rows,
        boolean more) {

    public List<UpgradeRow> going() {
        return rows.stream().filter(UpgradeRow::isWaiting).toList();
    }
}
