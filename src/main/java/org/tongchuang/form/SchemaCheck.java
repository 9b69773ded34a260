package org.tongchuang.form;

import java.util.List;
import java.util.stream.Stream;

/** Adds to the faults of a form those that only FEEL can tell. */
final class SchemaCheck {

    private SchemaCheck() {}

    static List<SchemaFault> of(FormSchema schema, Feel feel, List<SchemaFault> faults) {
        Stream<SchemaFault> unreadable = Expressions.of(schema.components())
                .flatMap(found -> feel
                        .fault(found.getValue())
                        .map(why -> SchemaFault.of(found.getKey(), "expression", found.getValue(), why))
                        .stream());
        return Stream.concat(faults.stream(), unreadable).toList();
    }
}
