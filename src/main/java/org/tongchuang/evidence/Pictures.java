package org.tongchuang.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;
import org.tongchuang.evidence.FileRefused.Reason;

/**
 * Draws a picture anew: pixels go over, position, camera and whatever else hides in a file don't. One at a time, since
 * a single large photograph takes a hundred megabytes while it is drawn.
 */
@Component
class Pictures {

    private static final int VIEW = 2560;
    private static final int THUMBNAIL = 320;
    private static final long LARGE = 16_000_000;
    private static final float QUALITY = 0.88f;

    private final Semaphore easel = new Semaphore(1, true);
    private final FileStore store;
    private final EvidenceSettings settings;

    Pictures(FileStore store, EvidenceSettings settings) {
        this.store = store;
        this.settings = settings;
        ImageIO.scanForPlugins(); // the reader of WebP lies in a jar of its own, inside ours
    }

    /** Where the copy that people see and its thumbnail are kept, both JPEG, and what it looks like; nulls for no picture. */
    record Copies(String viewSha256, String thumbnailSha256, Likeness likeness) {
        static final Copies NONE = new Copies(null, null, null);
    }

    /** Draws both and keeps them. */
    Copies draw(String name, Path file) throws IOException {
        int turn = Orientation.of(file);
        easel.acquireUninterruptibly();
        try {
            BufferedImage view = fitted(read(name, file), VIEW, turn);
            return new Copies(
                    store.keep(jpeg(view)),
                    store.keep(jpeg(fitted(view, THUMBNAIL, Orientation.UPRIGHT))),
                    Likeness.of(view));
        } finally {
            easel.release();
        }
    }

    private BufferedImage read(String name, Path file) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new FileRefused(Reason.UNREADABLE, name);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content, true, true);
                return read(name, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The size stands in the first bytes: what is too large is never decoded. */
    private BufferedImage read(String name, ImageReader reader) {
        try {
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > settings.megapixels() * 1_000_000L) {
                throw new FileRefused(Reason.TOO_MANY_PIXELS, name, settings.megapixels());
            }
            ImageReadParam how = reader.getDefaultReadParam();
            if (pixels > LARGE) {
                how.setSourceSubsampling(2, 2, 0, 0);
            }
            return reader.read(0, how);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new FileRefused(Reason.UNREADABLE, name);
        }
    }

    /** On white ground, upright, and at most so long. */
    private static BufferedImage fitted(BufferedImage picture, int longest, int turn) {
        boolean lying = Orientation.swapsSides(turn);
        double scale = Math.min(1.0, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = drawn.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform way = Orientation.upright(turn, width, height);
        way.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        brush.drawImage(picture, way, null);
        brush.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
