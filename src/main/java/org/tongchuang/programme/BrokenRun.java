package org.tongchuang.programme;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a dry run came to no end, in words for whoever asked for it; the technical text stays behind them. */
@Component
class BrokenRun {

    /** What a virtual machine ends with that was told to end when its memory is used up. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int LAST_LINES = 5;
    private static final int LONGEST = 600;

    private final MessageSource labels;

    BrokenRun(MessageSource labels) {
        this.labels = labels;
    }

    /** The folder isn't what the run was asked for. */
    String changed() {
        return say("changed");
    }

    String late(Duration limit) {
        return say("late", Long.toString(limit.toMinutes()));
    }

    String notStarted(Exception fault) {
        return say("not-started", String.valueOf(fault.getMessage()));
    }

    String ended(int status, String log) {
        return status == OUT_OF_MEMORY ? say("memory") : say("ended", Integer.toString(status), last(log));
    }

    /** The last causes tell most; without them the last lines. */
    private static String last(String log) {
        List<String> lines = log.lines().filter(line -> !line.isBlank()).toList();
        List<String> causes =
                lines.stream().filter(line -> line.startsWith("Caused by:")).toList();
        List<String> telling = causes.isEmpty() ? lines : causes;
        String last = String.join("\n", telling.subList(Math.max(0, telling.size() - LAST_LINES), telling.size()));
        return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
    }

    private String say(String why, Object... arguments) {
        return labels.getMessage("programme.dry-run.broken." + why, arguments, Locale.CHINA);
    }
}
