package org.tongchuang.programme;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the list of faults in place of a stack trace. Registered in spring.factories. */
class ProgrammesFaultyAnalyzer extends AbstractFailureAnalyzer<ProgrammesFaulty> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProgrammesFaulty cause) {
        return new FailureAnalysis(
                "Programmes have faults:\n\n" + cause.getMessage(),
                "Correct the files under bpmn/ and forms/ named above (docs/new-programme.md) and start again.",
                cause);
    }
}
