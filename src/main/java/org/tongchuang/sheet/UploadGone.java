package org.tongchuang.sheet;

import org.tongchuang.web.Refusal;

/** The file was taken, replaced by another, or waited for too long. */
public class UploadGone extends Refusal {

    UploadGone() {
        super(Kind.NOT_FOUND, "sheet.refusal.gone");
    }
}
