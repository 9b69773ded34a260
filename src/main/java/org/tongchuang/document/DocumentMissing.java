package org.tongchuang.document;

import org.tongchuang.web.Refusal;

/** There is no such document, or not for this actor. */
public class DocumentMissing extends Refusal {

    DocumentMissing(String id) {
        super(Kind.NOT_FOUND, "document.missing", id);
    }
}
