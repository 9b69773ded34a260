package org.tongchuang.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What comes out of a dry run, kept line by line so that a page can show how far it is. */
final class DryRunResult {

    private static final int LONGEST_TOLD = 1000;
    private static final int LONGEST_REASON = 2000;

    private final DryRunMapper mapper;
    private final String id;
    private final List<String> stories = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int passed;
    private boolean complete;
    private volatile boolean timeIsUp;

    DryRunResult(DryRunMapper mapper, String id) {
        this.mapper = mapper;
        this.id = id;
    }

    void hear(DryRunLine line) {
        switch (line.said()) {
            case "plan" -> plan(line.stories());
            case "playing" -> update(line, PlayedStory.State.PLAYING);
            case "passed" -> {
                update(line, PlayedStory.State.PASSED);
                passed++;
            }
            case "failed" -> update(line, PlayedStory.State.FAILED);
            case "fault" -> faults.add(line.reason());
            case "done" -> complete = true;
            default -> throw new IllegalArgumentException("A dry run says nothing like " + line.said());
        }
    }

    void timeIsUp() {
        timeIsUp = true;
    }

    /** Says why nothing more will come. */
    void broke(String why) {
        faults.add(why);
    }

    boolean isLate() {
        return timeIsUp;
    }

    boolean isComplete() {
        return complete;
    }

    void end(Instant now) {
        mapper.updateLeftStories(id, timeIsUp);
        mapper.updateEnded(
                id, state(), faults.isEmpty() ? null : shortened(String.join("\n", faults), LONGEST_TOLD), now);
    }

    private DryRun.State state() {
        if (timeIsUp) {
            return DryRun.State.TIMED_OUT;
        }
        if (!complete) {
            return DryRun.State.BROKEN_OFF;
        }
        boolean all = faults.isEmpty() && !stories.isEmpty() && passed == stories.size();
        return all ? DryRun.State.PASSED : DryRun.State.FAILED;
    }

    private void plan(List<String> names) {
        names.forEach(name -> {
            stories.add(name);
            mapper.insertStory(PlayedStory.waiting(id, stories.size(), name));
        });
    }

    private void update(DryRunLine line, PlayedStory.State state) {
        mapper.updateStory(new PlayedStory(
                id,
                stories.indexOf(line.story()) + 1,
                line.story(),
                state,
                line.step(),
                shortened(line.told(), LONGEST_TOLD),
                shortened(line.reason(), LONGEST_REASON)));
    }

    private static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
