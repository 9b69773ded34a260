package org.tongchuang.campaign.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongchuang.campaign.Limits;
import org.tongchuang.programme.Choices;
import org.tongchuang.programme.Manifest;

/** The form of what an office chooses of a template, in both directions. */
final class ChoicesForm {

    private static final String PHASE = "phase.";
    private static final String NOTICE = "notice.";
    private static final int LONGEST_NOTICE = 30;
    private static final int LONGEST_CYCLE = 10;

    private ChoicesForm() {}

    static Choices read(Typed typed, Manifest manifest) {
        String code = typed.required("code", 4);
        if (!code.matches("[A-Z]{2,4}")) {
            typed.fault("code", "campaign.fault.code");
        }
        Integer years = typed.requiredNumber("cycleYears", 1, LONGEST_CYCLE);
        return new Choices(
                code,
                typed.required("title", 30),
                typed.required("titleEn", 60),
                leftOut(typed, manifest),
                notices(typed, manifest),
                years == null ? 1 : years,
                "EXPIRE".equals(typed.text("end", 20)) ? Manifest.End.EXPIRE : Manifest.End.RE_REVIEW);
    }

    static Map<String, String> write(Choices choices, Manifest manifest) {
        Map<String, String> fields = new HashMap<>();
        fields.put("code", choices.code());
        fields.put("title", choices.title());
        fields.put("titleEn", choices.titleEn());
        manifest.optionalPhases().stream()
                .filter(phase -> !choices.leaveOut().contains(phase))
                .forEach(phase -> fields.put(PHASE + phase, "on"));
        choices.noticeWorkDays().forEach((stage, days) -> fields.put(NOTICE + stage, String.valueOf(days)));
        fields.put("cycleYears", String.valueOf(choices.cycleYears()));
        fields.put("end", choices.end().name());
        return fields;
    }

    private static List<String> leftOut(Typed typed, Manifest manifest) {
        return manifest.optionalPhases().stream()
                .filter(phase -> typed.text(PHASE + phase, 10).isEmpty())
                .toList();
    }

    private static Map<String, Integer> notices(Typed typed, Manifest manifest) {
        Map<String, Integer> days = new HashMap<>();
        for (String stage : manifest.publicNotice().stages().keySet()) {
            Integer given = typed.requiredNumber(NOTICE + stage, Limits.LEAST_NOTICE_WORK_DAYS, LONGEST_NOTICE);
            if (given != null) {
                days.put(stage, given);
            }
        }
        return days;
    }
}
