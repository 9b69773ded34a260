package org.tongchuang.notification;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar stream: ended by CRLF, folded so that none is longer than 75 octets. */
final class CalendarText {

    private static final int LONGEST = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A value that means something to the format. */
    CalendarText line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String sign = Character.toString(line.codePointAt(i));
            int its = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + its > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(sign);
            octets += its;
        }
        lines.append("\r\n");
        return this;
    }

    /** A value that people read: what means something to the format is marked as text. */
    CalendarText text(String name, String value) {
        return line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n"));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
