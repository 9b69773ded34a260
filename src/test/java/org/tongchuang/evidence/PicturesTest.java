package org.tongchuang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class PicturesTest {

    @TempDir
    Path directory;

    @Test
    void nothingOfTheCameraGoesIntoTheCopies() throws IOException {
        assertThat(latin(Samples.photograph(1))).contains(Samples.POSITION, "Exif");

        Pictures.Copies copies = draw(Samples.photograph(1));

        for (String hash : new String[] {copies.viewSha256(), copies.thumbnailSha256()}) {
            assertThat(latin(Files.readAllBytes(place(hash))))
                    .startsWith("\u00FF\u00D8\u00FF\u00E0")
                    .doesNotContain(Samples.POSITION, "Exif", "adobe", "\u00FF\u00E1", "\u00FF\u00ED", "\u00FF\u00FE");
        }
    }

    /** The sample is 60 × 40 with its left half red; where the red is shows how it was turned. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, 5, 20", "2, 60, 40, 55, 20", "3, 60, 40, 55, 20", "4, 60, 40, 5, 20",
        "5, 40, 60, 20, 5", "6, 40, 60, 20, 5", "7, 40, 60, 20, 55", "8, 40, 60, 20, 55"
    })
    void photographsStandUpright(int turn, int width, int height, int redX, int redY) throws IOException {
        BufferedImage view =
                ImageIO.read(place(draw(Samples.photograph(turn)).viewSha256()).toFile());

        assertThat(view.getWidth()).isEqualTo(width);
        assertThat(view.getHeight()).isEqualTo(height);
        assertThat(view.getRGB(redX, redY) & 0xFF).isLessThan(80);
        assertThat(view.getRGB(width - 1 - redX, height - 1 - redY) & 0xFF).isGreaterThan(200);
    }

    /** Half red like the others; made by a browser. */
    @Test
    void webpIsDrawnAnewLikeEveryPicture() throws IOException {
        byte[] webp = getClass().getResourceAsStream("/evidence/half-red.webp").readAllBytes();

        BufferedImage view = ImageIO.read(place(draw(webp).viewSha256()).toFile());

        assertThat(latin(Files.readAllBytes(place(draw(webp).viewSha256())))).startsWith("\u00FF\u00D8\u00FF\u00E0");
        assertThat(view.getWidth()).isEqualTo(60);
        assertThat(view.getRGB(5, 20) & 0xFF).isLessThan(80);
        assertThat(view.getRGB(54, 20) & 0xFF).isGreaterThan(200);
    }

    @Test
    void copiesAreNoLargerThanNeeded() throws IOException {
        Pictures.Copies copies = draw(Samples.picture("png", 5200, 1300));

        assertThat(ImageIO.read(place(copies.viewSha256()).toFile()).getWidth()).isEqualTo(2560);
        assertThat(ImageIO.read(place(copies.thumbnailSha256()).toFile()).getWidth())
                .isEqualTo(320);
    }

    @Test
    void whatIsTooLargeIsNeverDecoded() {
        assertThatThrownBy(() -> draw(Samples.pngOfSize(60_000, 60_000))).hasMessageContaining("too-many-pixels");
    }

    @Test
    void brokenPicturesAreRefused() {
        byte[] half = java.util.Arrays.copyOf(Samples.png(), 45);

        assertThatThrownBy(() -> draw(half)).hasMessageContaining("unreadable");
    }

    private Pictures.Copies draw(byte[] content) throws IOException {
        Path file = Files.write(directory.resolve("arrived"), content);
        return new Pictures(new FileStore(settings()), settings()).draw("照片.jpg", file);
    }

    private Path place(String hash) {
        return new FileStore(settings()).place(hash);
    }

    private EvidenceSettings settings() {
        return new EvidenceSettings(
                directory.resolve("store"), DataSize.ofMegabytes(20), 3, 3, DataSize.ofGigabytes(1), 40);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
