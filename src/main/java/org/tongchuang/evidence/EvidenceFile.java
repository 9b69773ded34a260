package org.tongchuang.evidence;

import java.time.Instant;

/**
 * A file that was handed in, with its author as he was then.
 *
 * @param slot what it belongs to: {@code form:<task id>:<field>} or {@code indicator:<code>}
 * @param place the same for people
 * @param name as its owner named it; text only, never a path
 * @param sha256 of the original, and where it is kept
 * @param viewSha256 of a picture's copy without metadata; null for other types
 * @param supersededBy the file that took its place; null with {@code supersededAt} set for one taken back
 */
public record EvidenceFile(
        String id,
        String dossierId,
        String part,
        String step,
        int round,
        String slot,
        String place,
        String name,
        long bytes,
        String sha256,
        FileType type,
        String viewSha256,
        String thumbnailSha256,
        String unitId,
        String unitName,
        String memberId,
        String memberName,
        Instant uploadedAt,
        String supersededBy,
        Instant supersededAt) {

    private static final String[] UNITS = {"B", "KB", "MB"};

    public boolean isCurrent() {
        return supersededAt == null;
    }

    /** The size for people, "1.2 MB". */
    public String size() {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1024 && unit < UNITS.length - 1) {
            amount /= 1024;
            unit++;
        }
        return String.format(java.util.Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }
}
