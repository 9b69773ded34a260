package org.tongchuang.workflow.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;

/** Expressions ask after orders of kinds that the manifest declares; of another kind none would ever be open. */
@Component
class OrderKindRule implements ModelRule {

    private static final Pattern CALL = Pattern.compile("\\borders\\s*\\.\\s*\\w+\\s*\\(([^)]*)\\)");
    private static final Pattern ARGUMENTS = Pattern.compile("\\s*execution\\s*,\\s*'([^']*)'\\s*");

    @Override
    public Stream<Finding> broken(Models models) {
        Set<String> declared = models.manifest().orders().keySet();
        return models.processes().stream()
                .flatMap(file -> file.everything().stream().flatMap(element -> ExpressionRule.values(element)
                        .flatMap(OrderKindRule::kinds)
                        .filter(kind -> !declared.contains(kind))
                        .map(kind -> Finding.of(
                                file.path(),
                                ModelFile.place(element),
                                "workflow.finding.orderKind",
                                kind,
                                String.join(", ", declared)))));
    }

    private static Stream<String> kinds(String expression) {
        return CALL.matcher(expression).results().map(call -> kind(call.group(1)));
    }

    private static String kind(String arguments) {
        var named = ARGUMENTS.matcher(arguments);
        return named.matches() ? named.group(1) : arguments.strip();
    }
}
