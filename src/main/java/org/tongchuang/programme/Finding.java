package org.tongchuang.programme;

import java.util.List;

/**
 * One fault of a programme folder: where it is, and as a label what it is and what to do about it.
 *
 * @param element the id of the element, the line, or empty for the whole file
 */
public record Finding(String file, String element, String labelKey, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(String file, String element, String labelKey, Object... arguments) {
        return new Finding(file, element == null ? "" : element, labelKey, List.of(arguments));
    }
}
