package org.tongchuang.programme.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.DryRun;
import org.tongchuang.programme.DryRuns;
import org.tongchuang.programme.ExternalFolder;
import org.tongchuang.programme.FolderProposal;
import org.tongchuang.programme.ProposeFolder;

/** What has to be done next with a folder, as the last part of a label. */
@Component
class NextSteps {

    private final DryRuns dryRuns;
    private final ProposeFolder proposals;

    NextSteps(DryRuns dryRuns, ProposeFolder proposals) {
        this.dryRuns = dryRuns;
        this.proposals = proposals;
    }

    String of(ExternalFolder folder) {
        Optional<FolderProposal> pending = proposals.pending(folder);
        if (pending.isPresent()) {
            return pending.get().digest().equals(folder.digest()) ? "second" : "changed";
        }
        return switch (folder.state()) {
            case REFUSED -> "mend";
            case ON -> "none";
            case NEW, CHANGED -> dryRuns.newest(folder).map(NextSteps::of).orElse("dry-run");
        };
    }

    private static String of(DryRun run) {
        if (run.isGoingOn()) {
            return "wait";
        }
        return run.isPassed() ? "propose" : "mend-scenarios";
    }
}
