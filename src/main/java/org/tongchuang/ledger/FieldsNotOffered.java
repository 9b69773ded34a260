package org.tongchuang.ledger;

import java.util.Set;
import java.util.TreeSet;
import org.tongchuang.web.Refusal;

/** Answers named fields that the ledger's form doesn't have: not a slip of the pen. */
public class FieldsNotOffered extends Refusal {
    FieldsNotOffered(String form, Set<String> names) {
        super(Kind.NOT_OFFERED, "ledger.refusal.fields", form, String.join("、", new TreeSet<>(names)));
    }
}
