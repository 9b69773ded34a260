package org.tongchuang.dossier;

import java.util.Set;
import org.tongchuang.web.Refusal;

/** The request named fields that the letter's form doesn't ask for. */
public class FieldsNotAsked extends Refusal {
    public FieldsNotAsked(String name, Set<String> fields) {
        super(Kind.NOT_OFFERED, "dossier.incoming.not-asked", name, String.join("、", fields));
    }
}
