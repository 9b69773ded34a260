package org.tongchuang.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
        return steps.run(() -> begin(token, memberId, null).orElseGet(() -> {
            var location = effect.get();
            log.updateLocation(token, location);
            return location;
        }));
    }

    /** The same for work that is known beforehand to lead to a place. */
    public String once(String token, String memberId, String location, Runnable effect) {
        return steps.run(() -> begin(token, memberId, location).orElseGet(() -> {
            effect.run();
            return location;
        }));
    }

    /** Forgets commands that nobody can resend any more; housekeeping calls it. */
    @Transactional
    public int forgetBefore(Instant limit) {
        return log.deleteBefore(limit);
    }

    /**
     * The answer of an earlier time, or nothing if the work is to be done now. The row goes in first: a repeat that
     * arrives meanwhile waits at the key, instead of doing the work a second time and being told that somebody else was
     * quicker.
     */
    private Optional<String> begin(String token, String memberId, String location) {
        try {
            log.insert(token, memberId, location, clock.instant());
            return Optional.empty();
        } catch (DuplicateKeyException repeated) {
            var earlier = log.find(token)
                    .orElseThrow(() -> new ConcurrencyFailureException("The same command is under way", repeated));
            return Optional.of(replay(earlier, memberId));
        }
    }

    private static String replay(CommandLogMapper.Command command, String memberId) {
        if (!Objects.equals(command.memberId(), memberId)) {
            throw new CommandOfAnother();
        }
        return command.location();
    }
}
