package org.tongchuang.calendar;

import java.util.List;

/**
 * What is wrong with a pasted notice.
 *
 * @param line counted from 1; 0 for the notice as a whole
 */
public record NoticeFault(int line, String key, List<String> args) {

    static NoticeFault at(int line, String fault, String... args) {
        return new NoticeFault(line, "calendar.fault." + fault, List.of(args));
    }
}
