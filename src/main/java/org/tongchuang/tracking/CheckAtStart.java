package org.tongchuang.tracking;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.AuditTrail;

/**
 * {@code --fsck} and {@code --verify} on the command line: says what doesn't agree, or which chain is broken, and ends
 * with status 1 if there is anything, with 0 if all is well.
 */
@Component
class CheckAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAtStart.class);

    private final ConsistencyCheck check;
    private final AuditTrail trail;
    private final ConfigurableApplicationContext context;

    CheckAtStart(ConsistencyCheck check, AuditTrail trail, ConfigurableApplicationContext context) {
        this.check = check;
        this.trail = trail;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("fsck")) {
            end(check.violations().stream().map(one -> one.rule() + ": " + one.subject()));
        } else if (arguments.containsOption("verify")) {
            end(trail.listBroken().stream().map(one -> one.chain() + " is broken at entry " + one.firstBroken()));
        }
    }

    private void end(Stream<String> faults) {
        List<String> said = faults.toList();
        said.forEach(LOG::error);
        LOG.info("checked: {} faults", said.size());
        System.exit(SpringApplication.exit(context, () -> said.isEmpty() ? 0 : 1));
    }
}
