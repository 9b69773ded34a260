package org.tongchuang.scenario;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn landscape that nobody takes for a photograph; another one for every place. */
final class SamplePicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int GROUND = 260;

    private SamplePicture() {}

    static byte[] png(String place) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(0xBFDDF2), 0, GROUND, new Color(0xEEF6FB)));
        brush.fillRect(0, 0, WIDTH, GROUND);
        brush.setPaint(new GradientPaint(0, GROUND, new Color(0x8DBB6A), 0, HEIGHT, new Color(0x5E8F46)));
        brush.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
        int shift = Math.floorMod(place.hashCode(), WIDTH / 2);
        brush.setColor(new Color(0xF3C65B));
        brush.fillOval(shift + 40, 40, 60, 60);
        brush.setColor(new Color(0x3F6F3A));
        for (int tree = 0; tree < 4; tree++) {
            brush.fillOval((shift + tree * 170) % WIDTH, GROUND - 70, 90, 90);
        }
        brush.dispose();
        return written(picture);
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }
}
