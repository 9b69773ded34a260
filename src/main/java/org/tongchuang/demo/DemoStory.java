package org.tongchuang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.designation.SweepReReviews;
import org.tongchuang.notification.Outbox;
import org.tongchuang.people.Members;

/**
 * What happened before the newcomer came: a campaign three years ago whose titles are due now, and one that is running,
 * with dossiers in every phase. Told day by day from two tables, through the use cases that pages call.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("tongchuang.demo.story")
@Order(DemoUnits.ORDER - 1)
class DemoStory implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final int CYCLE_YEARS = 3;

    /** How long the running campaign has been going on, and how long ago its table sweeps the old titles. */
    private static final int SINCE_BEGIN = 170;

    private static final int SINCE_SWEEP = 20;

    private final DemoUnits units;
    private final DemoCampaigns campaigns;
    private final DemoVillages villages;
    private final DemoPapers papers;
    private final SweepReReviews sweep;
    private final Members members;
    private final DemoRounds rounds;
    private final Outbox mails;
    private final DemoCalendar days;
    private final DemoClock clock;

    DemoStory(
            DemoUnits units,
            DemoCampaigns campaigns,
            DemoVillages villages,
            DemoPapers papers,
            SweepReReviews sweep,
            Members members,
            DemoRounds rounds,
            Outbox mails,
            DemoCalendar days,
            DemoClock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.villages = villages;
        this.papers = papers;
        this.sweep = sweep;
        this.members = members;
        this.rounds = rounds;
        this.mails = mails;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!members.isEmpty()) {
            return;
        }
        LOG.info("Making the demo's past; this takes half a minute");
        try {
            tell(ChinaTime.today(Clock.systemUTC()));
        } finally {
            clock.letGo();
        }
    }

    private void tell(LocalDate today) {
        LocalDate former = LocalDate.of(today.minusDays(SINCE_SWEEP).getYear() - CYCLE_YEARS, 2, 1);
        days.goTo(former);
        units.run(null);
        String campaignId = campaigns.open(former, Map.of("YB", 5));
        tell("former", campaignId, former);
        LocalDate begin = today.minusDays(SINCE_BEGIN);
        days.goTo(begin);
        campaignId = campaigns.open(begin, Map.of("ZT", 14, "YB", 2));
        campaigns.orderReports(campaignId, begin);
        tell("running", campaignId, begin);
        rounds.tell(today);
        mails.dropWaiting();
    }

    private void tell(String table, String campaignId, LocalDate begin) {
        for (Map<String, String> line : DemoTable.read(table)) {
            days.goTo(begin.plusDays(Long.parseLong(line.get("day"))));
            String[] codes = line.get("villages").split(" ", -1);
            String[] said = line.get("what").split(" ", -1);
            switch (said[0]) {
                case "choose" -> villages.choose(campaignId, codes);
                case "start" -> villages.start(campaignId, codes);
                case "act" -> villages.act(said[1], codes);
                case "report" -> campaigns.handInReports(campaignId, codes);
                case "issue" -> papers.issueAll();
                case "sweep" -> sweep.sweep();
                case "review" -> villages.review(codes);
                case "later" -> villages.later(said[1], said[2], codes);
                case "to" -> villages.playUntil(said[1], said[2], codes);
                default -> throw new IllegalArgumentException(table + " says " + said[0]);
            }
        }
    }
}
