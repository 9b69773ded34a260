package org.tongchuang.workflow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the names of deadlines out of an expression, for example {@code ${deadlines.of(execution,'cutOff')}}. */
public final class DeadlineName {

    private static final Pattern CALL = Pattern.compile("\\bdeadlines\\s*\\.\\s*of\\s*\\(([^)]*)\\)");
    private static final Pattern ARGUMENTS = Pattern.compile("\\s*execution\\s*,\\s*'([^']*)'\\s*");

    private DeadlineName() {}

    /** The name in each call; where it isn't a plain text, what stands between the brackets, which no deadline is called. */
    public static Stream<String> in(String expression) {
        return CALL.matcher(expression).results().map(call -> name(call.group(1)));
    }

    private static String name(String arguments) {
        Matcher named = ARGUMENTS.matcher(arguments);
        return named.matches() ? named.group(1) : arguments.strip();
    }
}
