package org.tongchuang.worklist;

import java.util.Map;

/** What completing a task needs of the process engine. */
public interface TaskCompletion {

    /** Completes the engine's task and hands on the fields that the manifest lists as routing. */
    void complete(String engineTaskId, Map<String, Object> routing);

    /** Tells the engine who claimed the task, or null that nobody did. */
    void assign(String engineTaskId, String memberId);
}
