package org.tongchuang.standard;

import java.util.List;

/**
 * One fault of an uploaded sheet.
 *
 * @param line as the spreadsheet counts it; 0 if it is about the whole
 * @param element what it is about, for example the indicator's code
 */
public record LineFault(int line, String element, String labelKey, List<Object> arguments) {

    public LineFault {
        arguments = List.copyOf(arguments);
    }

    static LineFault of(int line, String element, String what, Object... arguments) {
        return new LineFault(line, element, "standard.fault." + what, List.of(arguments));
    }
}
