package org.tongchuang.workflow.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;

/** Expressions ask after phases that the manifest calls optional; any other is always gone through. */
@Component
class PhaseNameRule implements ModelRule {

    private static final Pattern CALL =
            Pattern.compile("\\bphases\\s*\\.\\s*include\\s*\\(\\s*execution\\s*,\\s*'([^']*)'\\s*\\)");

    @Override
    public Stream<Finding> broken(Models models) {
        List<String> optional = models.manifest().optionalPhases();
        return models.processes().stream()
                .flatMap(file -> file.everything().stream().flatMap(element -> ExpressionRule.values(element)
                        .flatMap(expression -> CALL.matcher(expression).results())
                        .map(call -> call.group(1))
                        .filter(phase -> !optional.contains(phase))
                        .map(phase -> Finding.of(
                                file.path(),
                                ModelFile.place(element),
                                "workflow.finding.phaseName",
                                phase,
                                String.join(", ", optional)))));
    }
}
