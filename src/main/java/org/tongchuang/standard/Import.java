package org.tongchuang.standard;

import java.util.List;

/**
 * What an upload comes to.
 *
 * @param body the text of the new edition; null while there are faults
 * @param comparison with the edition it is made from; null while there are faults
 */
public record Import(List<LineFault> faults, String body, Comparison comparison) {

    public Import {
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
