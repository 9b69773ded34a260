package org.tongchuang.notice.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongchuang.notice.Supervision;

/** How the office settles an objection that came too late. */
public record SupervisionForm(String outcome, String danger, String opinion, String reply) {

    static final SupervisionForm EMPTY = new SupervisionForm("", "", "", "");

    private static final int LEAST = 10;
    private static final int MOST = 2000;

    public SupervisionForm {
        outcome = said(outcome);
        danger = said(danger);
        opinion = said(opinion);
        reply = said(reply);
    }

    /** Field to the label of what is wrong with it; what endangers lives is never just kept on file (RULES PN-9). */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean known = outcome.matches("RE_REVIEW|CHECKED|KEPT");
        if (!danger.matches("YES|NO")) {
            faults.put("danger", "notice.fault.danger");
        }
        if (!known || (alleges() && chosen() == Supervision.Outcome.KEPT)) {
            faults.put("outcome", known ? "notice.fault.must-check" : "notice.fault.outcome");
        }
        if (opinion.length() < LEAST || opinion.length() > MOST) {
            faults.put("opinion", "notice.fault.supervision-opinion");
        }
        if (reply.length() > MOST) {
            faults.put("reply", "notice.fault.long");
        }
        return faults;
    }

    Supervision.Outcome chosen() {
        return Supervision.Outcome.valueOf(outcome);
    }

    boolean alleges() {
        return "YES".equals(danger);
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
