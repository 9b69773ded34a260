package org.tongchuang.document;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Takes out of a font's table of characters what is drawn with the glyph of a usual one: the radical ⽰ (U+2F70) beside
 * the character 示 (U+793A). A PDF remembers glyphs; its text would be made of radicals, which nobody finds who looks for
 * the character.
 */
final class Twins {

    private static final int FIRST_TWIN = 0x2E80;
    private static final int FIRST_USUAL = 0x4E00;
    private static final int LAST_USUAL = 0x9FFF;
    private static final int CMAP = 0x636d6170;
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int ENCODING = 8;
    private static final int IN_GROUPS = 12;
    private static final int GROUPS = 16;
    private static final int GROUP = 12;

    private Twins() {}

    /** Changes the font itself. */
    static byte[] dropFrom(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int cmap = cmap(in);
        for (int encoding = 0; encoding < in.getShort(cmap + 2); encoding++) {
            int table = cmap + in.getInt(cmap + 4 + encoding * ENCODING + 4);
            if (in.getShort(table) == IN_GROUPS) {
                dropFrom(in, table);
            }
        }
        return font;
    }

    private static int cmap(ByteBuffer in) {
        for (int table = 0; table < in.getShort(4); table++) {
            int entry = DIRECTORY + table * DIRECTORY_ENTRY;
            if (in.getInt(entry) == CMAP) {
                return in.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table of characters");
    }

    /** A group of twins becomes one character without a glyph: the table keeps its size. */
    private static void dropFrom(ByteBuffer in, int table) {
        BitSet usual = usualGlyphs(in, table);
        int end = end(in, table);
        for (int at = table + GROUPS; at < end; at += GROUP) {
            int first = in.getInt(at);
            int last = in.getInt(at + 4);
            int glyph = in.getInt(at + 8);
            if (first >= FIRST_TWIN && last < FIRST_USUAL && usual.nextClearBit(glyph) > glyph + last - first) {
                in.putInt(at + 4, first).putInt(at + 8, 0);
            }
        }
    }

    private static BitSet usualGlyphs(ByteBuffer in, int table) {
        BitSet glyphs = new BitSet();
        int end = end(in, table);
        for (int at = table + GROUPS; at < end; at += GROUP) {
            int first = in.getInt(at);
            int last = in.getInt(at + 4);
            if (first >= FIRST_USUAL && last <= LAST_USUAL) {
                glyphs.set(in.getInt(at + 8), in.getInt(at + 8) + last - first + 1);
            }
        }
        return glyphs;
    }

    private static int end(ByteBuffer in, int table) {
        return table + GROUPS + in.getInt(table + GROUPS - 4) * GROUP;
    }
}
