package org.tongchuang.document;

import java.util.List;

/** A checked document waits for what these departments say. */
public record CountersignWanted(OfficialDocument document, List<Countersign> departments) {
    public CountersignWanted {
        departments = List.copyOf(departments);
    }
}
