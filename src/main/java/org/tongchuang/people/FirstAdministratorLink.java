package org.tongchuang.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** On a database without members, prints where the first administrator is made. */
@Component
@Profile("!demo & !test")
class FirstAdministratorLink {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorLink.class);

    private final SetUp setUp;
    private final Members members;
    private final Environment environment;

    FirstAdministratorLink(SetUp setUp, Members members, Environment environment) {
        this.setUp = setUp;
        this.members = members;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (members.isEmpty()) {
            LOG.warn(
                    "Nobody can sign in yet. Make the first administrator within 24 hours at"
                            + " http://localhost:{}/set-up/{} (the link serves once).",
                    environment.getProperty("local.server.port", "8080"),
                    setUp.issue());
        }
    }
}
