package org.tongchuang.tracking;

import java.util.List;

/** What only the engine can do about a step that it gave up. */
public interface StepEngine {

    /** Lets the step be tried once more; the step is no longer failed until that try has failed too. */
    void retry(String id);

    /** What was thrown and what caused it, a line each, for whoever runs the house. */
    List<String> causes(String id);
}
