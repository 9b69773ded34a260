package org.tongchuang.programme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an office chooses where a template lets it.
 *
 * @param code two to four capital letters, with which the numbers of its dossiers and titles begin
 * @param title what communities become, for example 平安社区
 * @param leaveOut the optional phases that dossiers don't go through
 * @param noticeWorkDays for how long a public notice hangs, by its stage
 * @param cycleYears for how long a title holds
 */
public record Choices(
        String code,
        String title,
        String titleEn,
        List<String> leaveOut,
        Map<String, Integer> noticeWorkDays,
        int cycleYears,
        Manifest.End end) {

    public Choices {
        leaveOut = List.copyOf(leaveOut);
        noticeWorkDays = Map.copyOf(noticeWorkDays);
    }

    /** What was chosen for a programme; for a template, what it proposes. */
    public static Choices of(Manifest manifest, Texts chinese, Texts english) {
        Map<String, Integer> notices = new TreeMap<>();
        manifest.publicNotice().stages().forEach((stage, notice) -> notices.put(stage, notice.workDays()));
        return new Choices(
                manifest.configurable() ? "" : manifest.numberPrefix(),
                manifest.configurable() ? "" : chinese.text("programme.title"),
                manifest.configurable() ? "" : english.text("programme.title"),
                manifest.leaveOut(),
                notices,
                manifest.designation().cycleYears(),
                manifest.designation().end());
    }
}
