package org.tongchuang.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the form says to a submission. */
public sealed interface Judgement {

    /**
     * Good.
     *
     * @param data every field that was asked, and what is computed from them, by key: String, Long, BigDecimal, Boolean, an
     *     ISO date, a List or a Map of these; null for a field left empty, no entry for one that wasn't there
     * @param json the same in one canonical form, for hashing
     */
    record Accepted(Map<String, Object> data, String json) implements Judgement {
        public Accepted {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }

    /** To be corrected; every fault at once. */
    record Faulty(List<FieldFault> faults) implements Judgement {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Names that this form doesn't offer to this person at this step: not a slip of the pen, log it and answer 400. */
    record Forbidden(Set<String> names) implements Judgement {
        public Forbidden {
            names = Set.copyOf(names);
        }
    }
}
