package org.tongchuang.audit.guard;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How a column of a kept row may still change.
 *
 * @param other the column that it depends on, or an empty text
 * @param says what that column has to say, or an empty text
 */
record Change(Kind kind, String other, String says) {

    /** What stands nowhere in the list. */
    static final Change NONE = new Change(Kind.NEVER, "", "");

    enum Kind {
        NEVER,
        FREE,
        GROWS,
        UNTIL,
        WHILE,
        WITH
    }

    /** Reads the words of the list, such as {@code until closed_at}. */
    static Change read(String words) {
        String[] word = words.split(" ", 3);
        return new Change(
                Kind.valueOf(word[0].toUpperCase(Locale.ROOT)),
                word.length > 1 ? word[1] : "",
                word.length > 2 ? word[2] : "");
    }

    /** When MySQL refuses an update, as a condition over the old row and the new. */
    String refusal(String column) {
        String changed = changed(column);
        return switch (kind) {
            case NEVER -> changed;
            case FREE -> "false";
            case GROWS -> "new.%1$s < old.%1$s".formatted(column);
            case UNTIL -> "(%s and old.%s is not null)".formatted(changed, other);
            case WHILE -> "(%s and old.%s <> '%s')".formatted(changed, other, says);
            case WITH -> "(%s and not %s)".formatted(changed, changed(other));
        };
    }

    /** The same for H2. */
    boolean isRefused(String column, UnaryOperator<String> before, UnaryOperator<String> after) {
        boolean changed = changed(column, before, after);
        return switch (kind) {
            case NEVER -> changed;
            case FREE -> false;
            case GROWS -> number(after.apply(column)).compareTo(number(before.apply(column))) < 0;
            case UNTIL -> changed && before.apply(other) != null;
            case WHILE -> changed && !says.equals(before.apply(other));
            case WITH -> changed && !changed(other, before, after);
        };
    }

    /** Byte by byte: a collation takes texts for equal that aren't. */
    private static String changed(String column) {
        return "not (cast(old.%1$s as binary) <=> cast(new.%1$s as binary))".formatted(column);
    }

    private static boolean changed(String column, UnaryOperator<String> before, UnaryOperator<String> after) {
        return !Objects.equals(before.apply(column), after.apply(column));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
