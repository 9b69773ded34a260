package org.tongchuang.worklist.web;

import java.util.Objects;

/** What is typed to name a substitute; days as the browser sends them. */
public record AbsenceForm(
        String member, String substitute, String programme, String firstDay, String lastDay, String reason) {

    public AbsenceForm {
        member = Objects.requireNonNullElse(member, "");
        substitute = Objects.requireNonNullElse(substitute, "");
        programme = Objects.requireNonNullElse(programme, "");
        firstDay = Objects.requireNonNullElse(firstDay, "");
        lastDay = Objects.requireNonNullElse(lastDay, "");
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    static AbsenceForm empty(String memberId) {
        return new AbsenceForm(memberId, "", "", "", "", "");
    }
}
