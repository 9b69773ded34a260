package org.tongchuang.worklist.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.HomePart;
import org.tongchuang.web.NavCount;
import org.tongchuang.web.NavEntry;
import org.tongchuang.web.Visitor;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;

/** The worklist's entries in the side navigation, with the number of open tasks, and its place on the work desk. */
@Configuration(proxyBeanMethods = false)
class WorklistNavigation {

    @Bean
    NavEntry openEntry() {
        return new NavEntry("work", 10, "worklist.nav.open", "inbox", "/tasks", Set.of());
    }

    @Bean
    NavEntry doneEntry() {
        return new NavEntry("work", 20, "worklist.nav.done", "checks", "/tasks/done", Set.of());
    }

    @Bean
    NavCount openCount(Worklist worklist, Actors actors) {
        return new NavCount() {
            @Override
            public String href() {
                return "/tasks";
            }

            @Override
            public String shownTo(Visitor visitor) {
                Actor actor = actors.current();
                int count = worklist.countOpen(actor, Worklist.Shelf.ALL, WorklistQuery.of(actor.memberId()));
                return count == 0 ? "" : Worklist.capped(count);
            }
        };
    }

    @Bean
    HomePart myTasks() {
        return new HomePart() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public String labelKey() {
                return "worklist.home";
            }

            @Override
            public String href() {
                return "/tasks/urgent";
            }
        };
    }
}
