package org.tongchuang.tracking;

import java.util.List;
import org.tongchuang.campaign.Campaign;

/**
 * The communities of one campaign against the phases of one of its processes, the most urgent first.
 *
 * @param capped whether there are more dossiers than a board shows
 */
public record Board(Campaign campaign, List<Column> columns, List<BoardLine> lines, boolean capped) {

    /** A phase, with the number of dossiers that are in it now. */
    public record Column(String key, String label, long here) {}

    public long count(Light light) {
        return lines.stream().filter(line -> line.is(light)).count();
    }

    /** Those with one light; all without one. */
    public List<BoardLine> of(Light light) {
        return light == null
                ? lines
                : lines.stream().filter(line -> line.is(light)).toList();
    }

    public List<BoardLine> toCall() {
        return lines.stream().filter(BoardLine::isToCall).toList();
    }
}
