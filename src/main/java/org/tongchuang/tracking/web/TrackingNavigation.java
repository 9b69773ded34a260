package org.tongchuang.tracking.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Role;
import org.tongchuang.web.HomePart;
import org.tongchuang.web.NavEntry;

/** The entries of those who watch over others: the board, and the record of what was done. */
@Configuration(proxyBeanMethods = false)
class TrackingNavigation {

    private static final Set<String> WATCHERS =
            Set.of(Role.TOWN_OFFICE, Role.TOWN_DIRECTOR, Role.TOWN_LEADER, Role.CITY_OFFICE, Role.CITY_LEADER);

    private static final Set<String> READERS = Set.of(
            Role.TOWN_OFFICE,
            Role.TOWN_DIRECTOR,
            Role.TOWN_LEADER,
            Role.CITY_OFFICE,
            Role.CITY_LEADER,
            Role.UNIT_ADMINISTRATOR);

    /** Who may see programmes. */
    private static final Set<String> PLANNERS =
            Set.of(Role.TOWN_OFFICE, Role.TOWN_DIRECTOR, Role.CITY_OFFICE, Role.CITY_LEADER, Role.UNIT_ADMINISTRATOR);

    @Bean
    NavEntry boardEntry() {
        return new NavEntry("campaigns", 15, "tracking.nav.board", "traffic-lights", "/board", WATCHERS);
    }

    @Bean
    NavEntry programmesEntry() {
        return new NavEntry("office", 20, "tracking.nav.programmes", "books", "/programmes", PLANNERS);
    }

    @Bean
    NavEntry auditEntry() {
        return new NavEntry("office", 40, "tracking.nav.audit", "shield-check", "/audit", READERS);
    }

    @Bean
    HomePart boardPart() {
        return new HomePart(40, "tracking.nav.board", "/board/summary", WATCHERS);
    }
}
