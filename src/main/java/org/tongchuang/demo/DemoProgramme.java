package org.tongchuang.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.Scenarios;

/** The programme that the demo's tables tell of: the first whose scenarios go straight to a title. */
@Component
@Profile("demo")
class DemoProgramme {

    private static final String WHOLE_WAY = "straight-to-the-title";

    private final Scenarios scenarios;

    DemoProgramme(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    String key() {
        return wholeWay().programme();
    }

    Scenario wholeWay() {
        return scenarios.all().stream()
                .filter(scenario -> scenario.name().equals(WHOLE_WAY))
                .findFirst()
                .orElseThrow();
    }
}
