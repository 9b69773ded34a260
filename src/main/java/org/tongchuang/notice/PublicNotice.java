package org.tongchuang.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one act lays open to the public about all communities it lists, with names and contact as they were.
 *
 * @param leastWorkDays what the rules and the programme ask for at least
 * @param countStartDay whether the day of publication is the first of the work days
 * @param startsOn the day of publication
 * @param endsOn the last day on the website; a bulletin that was posted later hangs longer
 */
public record PublicNotice(
        String id,
        String actId,
        String campaignId,
        String stage,
        String title,
        String hostId,
        String hostPath,
        String hostName,
        String basis,
        String basisNumber,
        String note,
        String address,
        String phone,
        String email,
        String channels,
        int workDays,
        int leastWorkDays,
        boolean countStartDay,
        Instant publishedAt,
        LocalDate startsOn,
        LocalDate endsOn,
        State state) {

    /** RULES PN-16: lists stay, contacts come down. */
    private static final int CONTACT_DAYS = 30;

    public enum State {
        RUNNING,
        ENDED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public List<String> channelList() {
        return List.of(channels.split(","));
    }

    public NoticeTerm term() {
        return new NoticeTerm(workDays, countStartDay);
    }

    /** The first day that counts. */
    public LocalDate countsFrom() {
        return countStartDay ? startsOn : startsOn.plusDays(1);
    }

    public boolean showsContact(LocalDate today) {
        return !today.isAfter(endsOn.plusDays(CONTACT_DAYS));
    }
}
