package org.tongchuang.notice;

import java.time.LocalDate;
import org.tongchuang.web.Refusal;

/** A verification gets more time once, from the office's head, while it still has time (RULES PN-12). */
public class ExtensionRefused extends Refusal {

    private ExtensionRefused(Kind kind, String why, Object... about) {
        super(kind, "notice.refusal.extension-" + why, about);
    }

    static ExtensionRefused notTheHead() {
        return new ExtensionRefused(Kind.NOT_ALLOWED, "head");
    }

    static ExtensionRefused own() {
        return new ExtensionRefused(Kind.RULE_BROKEN, "own");
    }

    static ExtensionRefused notVerifying() {
        return new ExtensionRefused(Kind.CHANGED_MEANWHILE, "over");
    }

    static ExtensionRefused already(VerificationExtension extension) {
        return new ExtensionRefused(
                Kind.RULE_BROKEN,
                "already",
                extension.beforeOn().toString(),
                extension.afterOn().toString());
    }

    static ExtensionRefused late(LocalDate dueOn) {
        return new ExtensionRefused(Kind.RULE_BROKEN, "late", dueOn.toString());
    }
}
