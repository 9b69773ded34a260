package org.tongchuang.evidence;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which way up a photograph was taken, as its EXIF tag 0x0112 says: phones save the sensor's picture and leave the
 * turning to the viewer, so a copy without metadata has to be turned.
 */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int HEAD = 1 << 17;
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** 1 to 8; 1 where the file doesn't say. */
    static int of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return of(ByteBuffer.wrap(content.readNBytes(HEAD)));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    static boolean swapsSides(int turn) {
        return turn > 4;
    }

    /** The way from a lying picture of this size to an upright one. */
    static AffineTransform upright(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int of(ByteBuffer jpeg) {
        if (jpeg.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (jpeg.remaining() > 4 && jpeg.get() == (byte) 0xFF) {
            int marker = jpeg.get() & 0xFF;
            int length = (jpeg.getShort() & 0xFFFF) - 2;
            int next = jpeg.position() + length;
            if (marker == 0xE1 && isExif(jpeg)) {
                return inExif(jpeg.slice().limit(Math.min(length - 6, jpeg.remaining())));
            }
            jpeg.position(next);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        byte[] start = new byte[6];
        segment.mark().get(start);
        if (new String(start, StandardCharsets.ISO_8859_1).equals("Exif\0\0")) {
            return true;
        }
        segment.reset();
        return false;
    }

    private static int inExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int tags = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < tags; i++) {
            int at = tiff.position();
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int turn = tiff.getShort(at + 8);
                return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
            }
            tiff.position(at + 12);
        }
        return UPRIGHT;
    }
}
