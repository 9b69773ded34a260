package org.tongchuang.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/** What was handed in is what stands there now, and what the record of the dossier says was handed in. */
@Component
class SubmissionsHold implements ConsistencyRule {

    private static final int AT_ONCE = 200;
    private static final int MOST = 500;

    private final SubmissionMapper mapper;

    SubmissionsHold(SubmissionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Inconsistency> violations() {
        return Stream.concat(listChanged().stream(), mapper.listUnrecorded().stream())
                .distinct()
                .map(id -> new Inconsistency("submission-as-handed-in", id))
                .limit(MOST)
                .toList();
    }

    private List<String> listChanged() {
        List<String> changed = new ArrayList<>();
        for (List<Submission> some = mapper.listAfter("", AT_ONCE);
                !some.isEmpty();
                some = mapper.listAfter(some.get(some.size() - 1).id(), AT_ONCE)) {
            some.stream().filter(SubmissionsHold::isChanged).map(Submission::id).forEach(changed::add);
        }
        return changed;
    }

    private static boolean isChanged(Submission submission) {
        return !Submissions.sha256(submission.body()).equals(submission.sha256());
    }
}
