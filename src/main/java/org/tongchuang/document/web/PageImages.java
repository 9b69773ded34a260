package org.tongchuang.document.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a paper as pictures, so that a preview needs no reader of PDFs in the browser. */
final class PageImages {

    private static final float DPI = 90;

    private PageImages() {}

    static int count(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page counted from 1, as PNG; nothing for a page that isn't there. */
    static Optional<byte[]> page(byte[] pdf, int number) {
        try (var document = Loader.loadPDF(pdf);
                var png = new ByteArrayOutputStream()) {
            if (number < 1 || number > document.getNumberOfPages()) {
                return Optional.empty();
            }
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(number - 1, DPI), "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
