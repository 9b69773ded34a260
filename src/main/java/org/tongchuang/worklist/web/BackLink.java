package org.tongchuang.worklist.web;

/** Where a task page leads back to: a page of ours, never an address of somebody else's. */
final class BackLink {

    private static final String WORKLIST = "/tasks";

    private BackLink() {}

    static String of(String wanted) {
        boolean ours = wanted.startsWith("/") && !wanted.startsWith("//") && wanted.matches("[\\w/?=&%.,+:-]*");
        return ours ? wanted : WORKLIST;
    }

    /** The same place with word of the task just done. */
    static String after(String wanted, String taskId) {
        String back = of(wanted);
        return back.startsWith(WORKLIST) && !back.startsWith(WORKLIST + "/done")
                ? back + (back.contains("?") ? "&" : "?") + "done=" + taskId
                : back;
    }
}
