package org.tongchuang.workflow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tokens of an expression by recursive descent and gives up at the first that doesn't fit. */
final class ExpressionReader {

    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge");
    private static final Set<String> JOINS = Set.of("and", "or", "&&", "||");
    private static final Set<String> NOTS = Set.of("not", "!");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Set<String> RESERVED = Set.of("empty", "div", "mod", "instanceof");

    private final List<String> tokens;
    private final List<String> variables = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private int next;

    ExpressionReader(List<String> tokens) {
        this.tokens = tokens;
    }

    Optional<Expression> read() {
        return joined() && next == tokens.size() ? Optional.of(new Expression(variables, calls)) : Optional.empty();
    }

    private boolean joined() {
        if (!compared()) {
            return false;
        }
        while (takeAny(JOINS)) {
            if (!compared()) {
                return false;
            }
        }
        return true;
    }

    private boolean compared() {
        return operand() && (!takeAny(COMPARISONS) || operand());
    }

    private boolean operand() {
        if (takeAny(NOTS)) {
            return operand();
        }
        if (take("(")) {
            return joined() && take(")");
        }
        return isLiteral() ? skip() : name();
    }

    private boolean name() {
        if (!isName()) {
            return false;
        }
        String name = tokens.get(next++);
        if (!take(".")) {
            variables.add(name);
            return true;
        }
        if (!isName()) {
            return false;
        }
        calls.add(name + "." + tokens.get(next++));
        return take("(") && arguments();
    }

    private boolean arguments() {
        if (take(")")) {
            return true;
        }
        do {
            if (isLiteral()) {
                skip();
            } else if (isName()) {
                variables.add(tokens.get(next++));
            } else {
                return false;
            }
        } while (take(","));
        return take(")");
    }

    private boolean isLiteral() {
        return has() && (LITERALS.contains(peek()) || peek().startsWith("'") || Character.isDigit(peek().charAt(0)));
    }

    private boolean isName() {
        return has()
                && Character.isJavaIdentifierStart(peek().charAt(0))
                && !LITERALS.contains(peek())
                && !JOINS.contains(peek())
                && !COMPARISONS.contains(peek())
                && !NOTS.contains(peek())
                && !RESERVED.contains(peek());
    }

    private boolean take(String token) {
        return has() && peek().equals(token) && skip();
    }

    private boolean takeAny(Set<String> wanted) {
        return has() && wanted.contains(peek()) && skip();
    }

    private boolean skip() {
        next++;
        return true;
    }

    private boolean has() {
        return next < tokens.size();
    }

    private String peek() {
        return tokens.get(next);
    }
}
