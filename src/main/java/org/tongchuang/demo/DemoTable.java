package org.tongchuang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A small table under demo/: the first line names the columns, no cell holds a comma. */
final class DemoTable {

    private DemoTable() {}

    static List<Map<String, String>> read(String name) {
        try {
            var lines = new ClassPathResource("demo/" + name + ".csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var columns = lines.get(0).split(",", -1);
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] columns, String line) {
        var cells = line.split(",", -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
