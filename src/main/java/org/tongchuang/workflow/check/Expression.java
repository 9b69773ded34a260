package org.tongchuang.workflow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression that keeps to the grammar: variables, literals, comparisons, and/or/not, brackets, and calls of one
 * word with variables or literals.
 *
 * @param variables the variables it reads
 * @param calls the calls as {@code word.method}
 */
record Expression(List<String> variables, List<String> calls) {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:('(?:[^'\\\\]*)')|(\\d+(?:\\.\\d+)?)|([A-Za-z_]\\w*)|(==|!=|<=|>=|&&|\\|\\||[<>!().,]))");

    /** The business key is handed to a called model in exactly this form. */
    static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    Expression {
        variables = List.copyOf(variables);
        calls = List.copyOf(calls);
    }

    /** Reads a whole value, which is one expression and nothing else; empty if it breaks the grammar. */
    static Optional<Expression> read(String text) {
        String value = text.strip();
        if (!value.matches("(?s)[$#]\\{.*}")) {
            return Optional.empty();
        }
        return tokens(value.substring(2, value.length() - 1)).flatMap(tokens -> new ExpressionReader(tokens).read());
    }

    private static Optional<List<String>> tokens(String body) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(body);
        int end = 0;
        while (end < body.stripTrailing().length()) {
            if (!token.find(end) || token.start() != end) {
                return Optional.empty();
            }
            tokens.add(token.group().strip());
            end = token.end();
        }
        return Optional.of(tokens);
    }
}
