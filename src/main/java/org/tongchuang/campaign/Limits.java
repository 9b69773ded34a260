package org.tongchuang.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongchuang.programme.Manifest;

/** The days, years and months that bind a campaign: its programme's, narrowed by its own. */
public record Limits(Manifest manifest, Map<String, Integer> narrowed) {

    static final String CYCLE = "cycleYears";
    static final String RECTIFICATION = "rectificationMonths";
    /** RULES PN-1: what every public notice needs, whatever a programme says. */
    public static final int LEAST_NOTICE_WORK_DAYS = 5;
    /** RULES REC-1. */
    static final int MOST_RECTIFICATION_MONTHS = 6;

    public Limits {
        narrowed = Map.copyOf(narrowed);
    }

    static String noticeName(String stage) {
        return "notice." + stage;
    }

    static String perTownName(String point) {
        return "perTown." + point;
    }

    /** The lists on which no town may have more than some. */
    public List<String> pointsByTown() {
        return manifest.lists().entrySet().stream()
                .filter(list -> list.getValue().perTown() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    public int perTown(String point) {
        return narrowed.getOrDefault(perTownName(point), programmePerTown(point));
    }

    public int programmePerTown(String point) {
        return manifest.lists().get(point).perTown();
    }

    public int noticeWorkDays(String stage) {
        return narrowed.getOrDefault(noticeName(stage), programmeNoticeWorkDays(stage));
    }

    public int cycleYears() {
        return narrowed.getOrDefault(CYCLE, manifest.designation().cycleYears());
    }

    public int rectificationMonths() {
        return narrowed.getOrDefault(
                RECTIFICATION, manifest.designation().rectification().months());
    }

    /** The stages of public notice that the programme knows. */
    public List<String> stages() {
        return manifest.publicNotice() == null
                ? List.of()
                : List.copyOf(manifest.publicNotice().stages().keySet());
    }

    public boolean namesTitles() {
        return manifest.designation() != null;
    }

    public int leastNoticeWorkDays(String stage) {
        return Math.max(LEAST_NOTICE_WORK_DAYS, programmeNoticeWorkDays(stage));
    }

    boolean noticesAreLongEnough() {
        return stages().stream().allMatch(stage -> noticeWorkDays(stage) >= leastNoticeWorkDays(stage));
    }

    boolean laterLifeIsNarrowed() {
        return pointsByTown().stream().allMatch(point -> between(1, perTown(point), programmePerTown(point)))
                && titlesAreNarrowed();
    }

    private boolean titlesAreNarrowed() {
        return !namesTitles()
                || (between(1, cycleYears(), manifest.designation().cycleYears())
                        && between(1, rectificationMonths(), MOST_RECTIFICATION_MONTHS));
    }

    /** Every name that a campaign may narrow. */
    public List<String> names() {
        Stream<String> notices = stages().stream().map(Limits::noticeName);
        Stream<String> ofTitles = namesTitles() ? Stream.of(CYCLE, RECTIFICATION) : Stream.empty();
        Stream<String> byTown = pointsByTown().stream().map(Limits::perTownName);
        return Stream.of(notices, ofTitles, byTown).flatMap(names -> names).toList();
    }

    private int programmeNoticeWorkDays(String stage) {
        return manifest.publicNotice().stages().get(stage).workDays();
    }

    private static boolean between(int least, int number, int most) {
        return least <= number && number <= most;
    }
}
