package org.tongchuang.form;

import java.util.List;

/**
 * What is wrong with one field, to be said at the field and in the summary.
 *
 * @param name the field's name in the page, {@code points[0].about}
 * @param row the row's number from 1, or 0 outside of lists
 * @param arguments of the label, already as words
 */
public record FieldFault(String name, Wording wording, int row, String labelKey, List<String> arguments) {

    public FieldFault {
        arguments = List.copyOf(arguments);
    }

    /** The id of the box to go to. */
    public String id() {
        return Part.id(name);
    }
}
