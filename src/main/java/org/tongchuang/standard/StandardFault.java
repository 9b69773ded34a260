package org.tongchuang.standard;

import java.util.List;

/**
 * One fault of a standard's file.
 *
 * @param element the code of the row, the key of the part, the line, or empty
 */
public record StandardFault(String element, String labelKey, List<Object> arguments) {

    public StandardFault {
        arguments = List.copyOf(arguments);
    }

    static StandardFault of(String element, String what, Object... arguments) {
        return new StandardFault(element == null ? "" : element, "standard.finding." + what, List.of(arguments));
    }
}
