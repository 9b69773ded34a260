package org.tongchuang.form;

import java.util.List;

/** A form file with faults was to be used. Start-up finds these first, so on a running system it is a bug. */
public class UnusableSchema extends IllegalArgumentException {

    private final transient List<SchemaFault> faults;

    UnusableSchema(List<SchemaFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<SchemaFault> faults() {
        return faults;
    }
}
