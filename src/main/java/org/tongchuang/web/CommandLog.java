package org.tongchuang.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what a form asks for once, however often the form arrives: a double click, a resend and a repeat after a crash
 * all get the answer of the first.
 */
@Component
public class CommandLog {

    private final CommandLogMapper log;
    private final WholeStep steps;
    private final Clock clock;

    CommandLog(CommandLogMapper log, WholeStep steps, Clock clock) {
        this.log = log;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Performs the effect, unless this token has done so before.
     *
     * @param memberId who sent the form; null for the public
     * @param effect the work, answering where to go next
     * @return where to go next, the same for every repeat
     */
    public String once(String token, String memberId, Supplier<String> effect) {
        return steps.run(() -> {
            var earlier = log.find(token);
            return earlier.isPresent() ? replay(earlier.get(), memberId) : perform(token, memberId, effect);
        });
    }

    /** Forgets commands that nobody can resend any more; housekeeping calls it. */
    @Transactional
    public int forgetBefore(Instant limit) {
        return log.deleteBefore(limit);
    }

    private static String replay(CommandLogMapper.Command command, String memberId) {
        if (!Objects.equals(command.memberId(), memberId)) {
            throw new CommandOfAnother();
        }
        return command.location();
    }

    /**
     * The row goes in first: a repeat that arrives meanwhile waits at the key, instead of doing the work a second time
     * and being told that somebody else was quicker.
     */
    private String perform(String token, String memberId, Supplier<String> effect) {
        try {
            log.insert(token, memberId, clock.instant());
        } catch (DuplicateKeyException repeated) {
            throw new ConcurrencyFailureException("The same command is under way", repeated);
        }
        var location = effect.get();
        log.updateLocation(token, location);
        return location;
    }
}
