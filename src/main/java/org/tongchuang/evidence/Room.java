package org.tongchuang.evidence;

import org.springframework.util.unit.DataSize;

/** How much of its room a unit has taken; superseded files count, since they are kept. */
public record Room(DataSize taken, DataSize all) {

    boolean has(long bytes) {
        return taken.toBytes() + bytes <= all.toBytes();
    }

    public long takenMegabytes() {
        return taken.toMegabytes();
    }

    public long allMegabytes() {
        return all.toMegabytes();
    }
}
