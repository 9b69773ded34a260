package org.tongchuang.people.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Filled-in rosters for tests, good ones and bad ones. */
public final class Tables {

    private Tables() {}

    public static byte[] of(List<List<String>> units, List<List<String>> members) {
        return with(units, members, sheet -> {});
    }

    static byte[] with(List<List<String>> units, List<List<String>> members, Consumer<Worksheet> more) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            fill(book.newWorksheet("单位"), units);
            var sheet = book.newWorksheet("成员");
            fill(sheet, members);
            more.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same file with one part replaced, or added. */
    static byte[] withPart(byte[] file, String name, String content) {
        Map<String, byte[]> parts = new TreeMap<>(parts(file));
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try {
            var kept = Files.createTempFile("table", ".xlsx");
            Files.write(kept, file);
            try (var zip = new ZipFile(kept.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        sheet.value(0, 0, "head");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
    }
}
