package org.tongchuang.controls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What stands in every table, in one number for each. */
@Component
class Tables {

    private static final String ALL =
            """
            select table_name from information_schema.tables
            where table_schema = (select schema()) and table_type in ('BASE TABLE', 'TABLE')
            """;

    /** Sessions, and what is counted of those who try. */
    private static final Set<String> OF_NOBODYS_WORK =
            Set.of("spring_session", "spring_session_attributes", "flyway_schema_history");

    private final JdbcTemplate database;

    Tables(JdbcTemplate database) {
        this.database = database;
    }

    /** Table to the sum of its rows, whatever their order. */
    Map<String, Long> sums() {
        Map<String, Long> sums = new TreeMap<>();
        List<String> names = database.queryForList(ALL, String.class);
        names.stream()
                .filter(name -> !OF_NOBODYS_WORK.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> sums.put(name.toLowerCase(Locale.ROOT), sum(name)));
        return sums;
    }

    private long sum(String table) {
        long[] sum = {0};
        database.query("select * from " + table, row -> {
            CRC32 check = new CRC32();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                byte[] cell = String.valueOf(row.getString(column)).getBytes(UTF_8);
                check.update(cell, 0, cell.length);
                check.update(0);
            }
            sum[0] += check.getValue() + (1L << 40);
        });
        return sum[0];
    }
}
