package org.tongchuang.form;

import java.util.List;

/**
 * Something in a form file that we don't do or can't read; said before the form is used, never left out silently.
 *
 * @param element the key or id of the component, or "form"
 */
public record SchemaFault(String element, String labelKey, List<String> arguments) {

    public SchemaFault {
        arguments = List.copyOf(arguments);
    }

    static SchemaFault of(String element, String what, String... arguments) {
        return new SchemaFault(element, "form.schema." + what, List.of(arguments));
    }
}
