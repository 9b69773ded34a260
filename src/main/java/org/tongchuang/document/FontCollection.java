package org.tongchuang.document;

import java.nio.ByteBuffer;

/**
 * Takes the first font out of a TrueType collection, which the printer can't read from memory: the tables it names, one
 * after the other, behind a directory of its own.
 */
final class FontCollection {

    private static final int TAG = 0x74746366;
    private static final int FIRST_OFFSET = 12;
    private static final int HEAD = 12;
    private static final int ENTRY = 16;

    private FontCollection() {}

    /** The font itself if it isn't a collection. */
    static byte[] first(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        return in.getInt(0) == TAG ? extract(in, in.getInt(FIRST_OFFSET)) : file;
    }

    private static byte[] extract(ByteBuffer in, int start) {
        int tables = in.getShort(start + 4);
        int at = HEAD + tables * ENTRY;
        ByteBuffer out = ByteBuffer.allocate(at + size(in, start, tables));
        out.put(0, in, start, HEAD);
        for (int table = 0; table < tables; table++) {
            int entry = HEAD + table * ENTRY;
            int length = in.getInt(start + entry + 12);
            out.put(entry, in, start + entry, ENTRY);
            out.putInt(entry + 8, at);
            out.put(at, in, in.getInt(start + entry + 8), length);
            at += padded(length);
        }
        return out.array();
    }

    private static int size(ByteBuffer in, int start, int tables) {
        int size = 0;
        for (int table = 0; table < tables; table++) {
            size += padded(in.getInt(start + HEAD + table * ENTRY + 12));
        }
        return size;
    }

    /** Tables begin at multiples of four. */
    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
