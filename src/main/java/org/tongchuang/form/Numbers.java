package org.tongchuang.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are kept: a Long if whole, else a BigDecimal without trailing zeros. */
final class Numbers {

    /** Commas only where they group: "12,5" is somebody's decimal comma and must not become 125. */
    private static final Pattern WRITTEN = Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,10})?");

    /** Longer than any number, date or code; making a million characters narrow takes longer than all the rest. */
    private static final int LONGEST = 200;

    private Numbers() {}

    static Number of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && digitsBeforePoint(plain) <= 18 ? (Number) plain.longValueExact() : plain;
    }

    /** A number as typed with a Chinese input method: full-width digits, signs and commas, with spaces. */
    static Optional<Number> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = narrow(typed).replaceAll("\\s", "").replace('−', '-').replace('。', '.');
        return WRITTEN.matcher(plain).matches()
                ? Optional.of(of(new BigDecimal(plain.replace(",", ""))))
                : Optional.empty();
    }

    /** Whether it is of a size that can be calculated with: 1e999999999 is a short text and an endless number. */
    static boolean isSane(BigDecimal number) {
        return digitsBeforePoint(number) <= 18 && number.scale() <= 10;
    }

    private static long digitsBeforePoint(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    /** Full-width letters, digits and signs as their narrow twins; a text too long for what is made of them stays. */
    static String narrow(String typed) {
        return typed.length() > LONGEST
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    static Object tidy(Object value) {
        return value instanceof Number number ? of(new BigDecimal(number.toString())) : value;
    }
}
