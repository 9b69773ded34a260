package org.tongchuang.dossier;

import java.util.List;
import org.tongchuang.form.FieldFault;

/** What came of an attempt to record a letter. */
public sealed interface Reception {

    /** It is recorded as this version, and the process has moved on. */
    record Recorded(int version) implements Reception {}

    /** Nothing was changed; everything that has to be mended. */
    record Faulty(List<FieldFault> faults) implements Reception {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
