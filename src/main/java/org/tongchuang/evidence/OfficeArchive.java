package org.tongchuang.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tongchuang.evidence.FileRefused.Reason;

/** Looks at the list of entries of a DOCX or XLSX; nothing is unpacked but the short list of content types. */
final class OfficeArchive {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_BYTES = 500L << 20;
    private static final int MOST_TYPES = 1 << 20;
    private static final Pattern LIVE = Pattern.compile(
            ".*(vbaproject|vbadata|activex|oleobject).*|.*\\.(exe|dll|js|vbs|bat|cmd|ps1|jar|class|hta|lnk|scr)");

    private OfficeArchive() {}

    static void judge(FileType type, String name, Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            List<ZipEntry> entries = archive.stream()
                    .limit(MOST_ENTRIES + 1L)
                    .<ZipEntry>map(each -> each)
                    .toList();
            if (archive.getEntry(type.heart()) == null || archive.getEntry(TYPES) == null) {
                throw new FileRefused(Reason.DISGUISED, name, type.name());
            }
            if (entries.stream().anyMatch(OfficeArchive::isLive) || saysMacros(archive)) {
                throw new FileRefused(Reason.MACROS, name);
            }
            if (entries.size() > MOST_ENTRIES || unpacked(entries) > MOST_BYTES || !startsAsArchive(file)) {
                throw new FileRefused(Reason.UNREADABLE, name);
            }
        } catch (ZipException broken) {
            throw new FileRefused(Reason.UNREADABLE, name);
        }
    }

    private static boolean isLive(ZipEntry entry) {
        return LIVE.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches();
    }

    private static long unpacked(List<ZipEntry> entries) {
        return entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    /** Searched as text, never parsed. */
    private static boolean saysMacros(ZipFile archive) throws IOException {
        try (InputStream types = archive.getInputStream(archive.getEntry(TYPES))) {
            byte[] text = types.readNBytes(MOST_TYPES);
            return new String(text, StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT)
                    .contains("macroenabled");
        }
    }

    private static boolean startsAsArchive(Path file) throws IOException {
        try (InputStream content = java.nio.file.Files.newInputStream(file)) {
            byte[] start = content.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }
}
