package org.tongchuang.designation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CandidateBar;
import org.tongchuang.people.Unit;

/**
 * Who holds the title doesn't apply for it, unless it is about to lapse (VAL-2); nor who has just lost it: two years, three for
 * false material (REV-5).
 */
@Component
class MayApplyAgain implements CandidateBar {

    private final DesignationMapper mapper;
    private final Clock clock;

    MayApplyAgain(DesignationMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void check(Unit community, Campaign campaign) {
        LocalDate today = ChinaTime.today(clock);
        if (mapper.countHeld(community.id(), campaign.programmeKey(), today) > 0) {
            throw new HoldsTheTitle(community.name());
        }
        LocalDate until = mapper.findBarUntil(community.id(), campaign.programmeKey());
        if (until != null && !today.isAfter(until)) {
            throw new BarredFromApplying(community.name(), until);
        }
    }
}
