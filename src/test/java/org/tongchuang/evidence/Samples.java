package org.tongchuang.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of all kinds, good and bad, made when asked for. */
public final class Samples {

    /** Stands in the camera's data of {@link #photograph}, where a phone writes where it was. */
    public static final String POSITION = "31.2304N 121.4737E";

    private Samples() {}

    public static byte[] jpg() {
        return picture("jpg", 60, 40);
    }

    public static byte[] png() {
        return picture("png", 40, 40);
    }

    /** Left half red, right half white. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        return written(out -> ImageIO.write(picture, format, out));
    }

    /** As a phone held upright takes it: lying, with a note to turn it (6) and with the place it was taken at. */
    public static byte[] photograph(int turn) {
        byte[] position = POSITION.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + position.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0x4D4D)
                .putShort((short) 42);
        exif.putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0);
        exif.putInt(0).put(position);
        return inserted(jpg(), segment(0xE1, exif.array()), segment(0xE1, xmp()));
    }

    private static byte[] xmp() {
        String packet =
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + POSITION + "</x:xmpmeta>";
        return packet.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] segment(int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        return segment.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] inserted(byte[] jpg, byte[]... segments) {
        return written(out -> {
            out.write(jpg, 0, 2);
            for (byte[] segment : segments) {
                out.write(segment);
            }
            out.write(jpg, 2, jpg.length - 2);
        });
    }

    public static byte[] pdf() {
        return text(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] docx() {
        return zip(office("word/document.xml"));
    }

    public static byte[] xlsx() {
        return zip(office("xl/workbook.xml"));
    }

    /** A document with macros under the name of one without. */
    public static byte[] docm() {
        Map<String, String> entries = office("word/document.xml");
        entries.put("word/vbaProject.bin", "Sub AutoOpen()");
        return zip(entries);
    }

    static byte[] declaredMacros() {
        Map<String, String> entries = office("word/document.xml");
        entries.put(
                "[Content_Types].xml",
                "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>");
        return zip(entries);
    }

    static Map<String, String> office(String heart) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><Types/>");
        entries.put("_rels/.rels", "<Relationships/>");
        entries.put(heart, "<x/>");
        return entries;
    }

    static byte[] zip(Map<String, String> entries) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(text(entry.getValue()));
                }
            }
        });
    }

    /** The header of a PNG that says how large it is, and little else. */
    static byte[] pngOfSize(int width, int height) {
        byte[] png = png();
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    /** A scene of coloured fields, the same for the same seed in any size. */
    static byte[] scene(int seed, int width, String format) {
        java.util.Random chance = new java.util.Random(seed);
        int height = width * 3 / 4;
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = scene.createGraphics();
        for (int i = 0; i < 60; i++) {
            brush.setColor(new Color(chance.nextInt(1 << 24)));
            brush.fillRect(
                    (int) (width * chance.nextDouble()), (int) (height * chance.nextDouble()), width / 4, height / 4);
        }
        brush.dispose();
        return written(out -> ImageIO.write(scene, format, out));
    }

    static byte[] gif() {
        return picture("gif", 10, 10);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return written(out -> {
            out.write(first);
            out.write(second);
        });
    }

    private static byte[] written(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
