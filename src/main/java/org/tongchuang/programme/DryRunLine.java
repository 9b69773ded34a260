package org.tongchuang.programme;

import java.util.List;

/**
 * One line that the product of a dry run says.
 *
 * @param said {@code plan}, {@code playing}, {@code passed}, {@code failed}, {@code fault} or {@code done}
 * @param stories the names of all, where it is the plan
 * @param story which one it is about
 * @param step the step that failed, counted from 1
 * @param told what that step says
 * @param reason why, in words
 */
public record DryRunLine(String said, List<String> stories, String story, int step, String told, String reason) {

    public static DryRunLine plan(List<String> stories) {
        return new DryRunLine("plan", stories, null, 0, null, null);
    }

    public static DryRunLine about(String said, String story) {
        return new DryRunLine(said, null, story, 0, null, null);
    }

    public static DryRunLine failed(String story, int step, String told, String reason) {
        return new DryRunLine("failed", null, story, step, told, reason);
    }

    public static DryRunLine fault(String reason) {
        return new DryRunLine("fault", null, null, 0, null, reason);
    }
}
