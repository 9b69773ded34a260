package org.tongchuang.document;

import org.tongchuang.web.Refusal;

/** The document is no longer where the step expects it. */
public class DocumentMoved extends Refusal {

    DocumentMoved(String title) {
        super(Kind.CHANGED_MEANWHILE, "document.moved", title);
    }
}
