package org.tongchuang.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.TakeInAll;
import org.tongchuang.campaign.Town;
import org.tongchuang.people.Unit;
import org.tongchuang.web.Refusal;

/** Begins the year of programmes that start by themselves on a day, for every community of the towns that have joined. */
@Component
public class BeginYears {

    private static final Logger LOG = LoggerFactory.getLogger(BeginYears.class);

    private final TakeInAll takeIn;
    private final StartDossiers starter;
    private final MessageSource labels;
    private final Clock clock;

    BeginYears(TakeInAll takeIn, StartDossiers starter, MessageSource labels, Clock clock) {
        this.takeIn = takeIn;
        this.starter = starter;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * Community by community, each in its own transaction; one that fails doesn't hold the others and is tried again next
     * time. A town that joins later begins with the next sweep.
     *
     * @return how many dossiers were started
     */
    public int sweep() {
        LocalDate today = ChinaTime.today(clock);
        return takeIn.begun(today).stream().mapToInt(this::begin).sum();
    }

    private int begin(Campaign campaign) {
        return takeIn.towns(campaign).stream()
                .mapToInt(town -> (int) takeIn.missing(campaign, town).stream()
                        .filter(unit -> begins(campaign, town, unit))
                        .count())
                .sum();
    }

    private boolean begins(Campaign campaign, Town town, Unit unit) {
        String reason = labels.getMessage("dossier.begin.reason", null, Locale.SIMPLIFIED_CHINESE);
        try {
            starter.begin(campaign, town, unit, reason);
            return true;
        } catch (Refusal kept) {
            LOG.info("{} stays out of campaign {}: {}", unit.code(), campaign.code(), kept.getMessage());
            return false;
        } catch (RuntimeException failure) {
            LOG.error("The year of {} in campaign {} did not begin", unit.code(), campaign.code(), failure);
            return false;
        }
    }
}
