package org.tongchuang.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final int PAIRS = 100;

    /** As it is found in the database: by a band that both share, and then by how many bits differ. */
    @Test
    void ofAHundredPicturesSentAgainSmallerAndWorseNinetyFiveAreFound() {
        List<BufferedImage> pictures =
                IntStream.range(0, PAIRS).mapToObj(LikenessTest::picture).toList();

        long found = IntStream.range(0, PAIRS)
                .filter(i -> isFound(Likeness.of(pictures.get(i)), Likeness.of(sentAgain(pictures.get(i), i))))
                .count();

        assertThat(found).isGreaterThanOrEqualTo(95);
    }

    @Test
    void otherPicturesAreNotFound() {
        List<Likeness> all = IntStream.range(0, PAIRS)
                .mapToObj(LikenessTest::picture)
                .map(Likeness::of)
                .toList();

        assertThat(IntStream.range(0, PAIRS)
                        .filter(i -> all.stream()
                                        .filter(other -> isFound(all.get(i), other))
                                        .count()
                                > 1)
                        .count())
                .isLessThanOrEqualTo(2);
    }

    @Test
    void blankSheetLooksLikeNothing() {
        assertThat(Likeness.of(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB))
                        .saysSomething())
                .isFalse();
        assertThat(Likeness.of(picture(1)).saysSomething()).isTrue();
    }

    private static boolean isFound(Likeness one, Likeness other) {
        boolean sharesABand = one.band1() == other.band1()
                || one.band2() == other.band2()
                || one.band3() == other.band3()
                || one.band4() == other.band4();
        return one.saysSomething() && other.saysSomething() && sharesABand && one.isNear(other);
    }

    /** Light from somewhere, some twenty things of all sizes and colours, and the grain of a camera. */
    private static BufferedImage picture(int seed) {
        Random chance = new Random(seed);
        BufferedImage picture = new BufferedImage(960, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, colour(chance), 960, 720, colour(chance)));
        brush.fillRect(0, 0, 960, 720);
        for (int i = 0; i < 20; i++) {
            brush.setColor(colour(chance));
            int x = chance.nextInt(900);
            int y = chance.nextInt(660);
            if (chance.nextBoolean()) {
                brush.fillOval(x, y, 30 + chance.nextInt(300), 30 + chance.nextInt(300));
            } else {
                brush.fillRect(x, y, 30 + chance.nextInt(300), 30 + chance.nextInt(300));
            }
        }
        for (int i = 0; i < 20_000; i++) {
            picture.setRGB(
                    chance.nextInt(960), chance.nextInt(720), colour(chance).getRGB());
        }
        brush.dispose();
        return picture;
    }

    private static Color colour(Random chance) {
        return new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256));
    }

    private static BufferedImage sentAgain(BufferedImage picture, int seed) {
        Random chance = new Random(seed * 31L);
        int width = (int) (picture.getWidth() * (0.25 + 0.7 * chance.nextDouble()));
        int height = (int) Math.round((double) picture.getHeight() * width / picture.getWidth());
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = smaller.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return recompressed(smaller, 0.3f + 0.5f * chance.nextFloat());
    }

    private static BufferedImage recompressed(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } finally {
            writer.dispose();
        }
    }
}
