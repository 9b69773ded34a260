package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** More time was asked for already, and nobody has decided yet. */
public class ExtensionAskedFor extends Refusal {

    ExtensionAskedFor(Rectification order) {
        super(Kind.CHANGED_MEANWHILE, "designation.refusal.extension-asked-for", order.dueOn());
    }
}
