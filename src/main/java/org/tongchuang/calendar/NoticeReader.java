package org.tongchuang.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a year's notice, all faults at once: lines "2027-02-05,休,春节" or "2027-02-05~2027-02-11,休,春节" (班 for a
 * make-up work day), or JSON as {@code NateScarlet/holiday-cn} publishes it.
 */
final class NoticeReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMMA = Pattern.compile("\\s*[,，\t]\\s*");
    private static final Pattern TO = Pattern.compile("\\s*[~～]\\s*");
    private static final Map<String, Boolean> KINDS = Map.of("休", false, "班", true, "off", false, "work", true);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_RANGE = 31;

    private final YearNotice notice;

    private NoticeReader(int year) {
        this.notice = new YearNotice(year);
    }

    static YearNotice read(int year, String text) {
        var reader = new NoticeReader(year);
        if (text.stripLeading().startsWith("{")) {
            reader.readJson(text);
        } else {
            reader.readLines(text);
        }
        return reader.notice;
    }

    private void readLines(String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                readLine(i + 1, COMMA.split(line, -1));
            }
        }
    }

    private void readLine(int lineNo, String[] columns) {
        if (columns.length != 3) {
            notice.fault(NoticeFault.at(lineNo, "columns"));
        } else if (!KINDS.containsKey(columns[1])) {
            notice.fault(NoticeFault.at(lineNo, "kind", columns[1]));
        } else {
            readDays(lineNo, TO.split(columns[0], -1), KINDS.get(columns[1]), columns[2]);
        }
    }

    private void readDays(int lineNo, String[] range, boolean work, String name) {
        try {
            var first = LocalDate.parse(range[0]);
            var last = LocalDate.parse(range[range.length - 1]);
            if (range.length > 2 || last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_RANGE))) {
                notice.fault(NoticeFault.at(lineNo, "range", String.join("~", range)));
            } else if (name.isBlank() || name.length() > LONGEST_NAME) {
                notice.fault(NoticeFault.at(lineNo, "name"));
            } else {
                first.datesUntil(last.plusDays(1)).forEach(day -> notice.add(lineNo, new NoticeLine(day, work, name)));
            }
        } catch (DateTimeException e) {
            notice.fault(NoticeFault.at(lineNo, "date", String.join("~", range)));
        }
    }

    private void readJson(String text) {
        try {
            int entry = 0;
            for (JsonNode day : JSON.readTree(text).path("days")) {
                var date = day.path("date").asText();
                var name = day.path("name").asText();
                readDays(++entry, new String[] {date}, !day.path("isOffDay").asBoolean(true), name);
            }
        } catch (JsonProcessingException e) {
            var place = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            notice.fault(NoticeFault.at(place, "json"));
        }
    }
}
