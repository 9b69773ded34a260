package org.tongchuang.workflow.check;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;

/** A programme with grades has a step that finds a dossier's grade, and no other programme has one. */
@Component
class GradeRule implements ModelRule {

    private static final String VERB = "setGrade";

    @Override
    public Stream<Finding> broken(Models models) {
        boolean graded = !models.manifest().grades().isEmpty();
        boolean sets = models.everywhere("serviceTask").anyMatch(step -> VERB.equals(VerbRule.verb(step)));
        return graded == sets
                ? Stream.empty()
                : Stream.of(Finding.of(
                        models.folder().manifestPath(),
                        "grades",
                        graded ? "workflow.finding.gradeNeverSet" : "workflow.finding.gradeUnknown"));
    }
}
