package org.tongchuang.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import org.tongchuang.evidence.FileRefused.Reason;

/**
 * Decides what a file is by its bytes and holds that against its extension. Detection only: nothing inside a file is
 * parsed, least of all XML.
 */
@Component
class Inspection {

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");
    private static final List<String> FOREIGN = List.of("<script", "<html", "<?php", "%pdf-");
    private static final int BLOCK = 1 << 16;

    private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();
    private final EvidenceSettings settings;

    Inspection(EvidenceSettings settings) {
        this.settings = settings;
    }

    /**
     * The type of a file that may be kept.
     *
     * @throws FileRefused for everything else
     */
    FileType judge(String name, FileStore.Arrival arrival) throws IOException {
        long limit = settings.fileSize().toBytes();
        if (arrival.bytes() == 0) {
            throw new FileRefused(Reason.EMPTY, name);
        }
        if (arrival.bytes() > limit) {
            throw new FileRefused(Reason.TOO_LARGE, name, settings.fileSize().toMegabytes());
        }
        FileType type = FileType.ofName(name)
                .orElseThrow(() -> new FileRefused(
                        Reason.NOT_TAKEN, name, settings.fileSize().toMegabytes()));
        if (!fits(type, arrival.waiting())) {
            throw new FileRefused(Reason.DISGUISED, name, type.name());
        }
        judgeInside(type, name, arrival.waiting());
        return type;
    }

    private boolean fits(FileType type, Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            String found = detector.detect(content, new Metadata()).toString();
            return type.isOffice()
                    ? ARCHIVES.contains(found) || found.equals(type.mediaType())
                    : found.equals(type.mediaType());
        }
    }

    private static void judgeInside(FileType type, String name, Path file) throws IOException {
        if (type.isOffice()) {
            OfficeArchive.judge(type, name, file);
        } else if (isArchiveToo(file) || (type.isPicture() ? holdsForeign(file) : !startsAsPdf(file))) {
            throw new FileRefused(Reason.TWO_IN_ONE, name, type.name());
        }
    }

    /** A reader of archives looks at the end of a file, a viewer of pictures at its start. */
    private static boolean isArchiveToo(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.size() >= 0;
        } catch (ZipException none) {
            return false;
        }
    }

    private static boolean startsAsPdf(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        }
    }

    /** Reads block by block with a little overlap, so that no word hides between two blocks. */
    private static boolean holdsForeign(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String tail = "";
            for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
                String text = (tail + new String(block, StandardCharsets.ISO_8859_1)).toLowerCase(Locale.ROOT);
                if (FOREIGN.stream().anyMatch(text::contains)) {
                    return true;
                }
                tail = text.substring(Math.max(0, text.length() - 8));
            }
            return false;
        }
    }
}
