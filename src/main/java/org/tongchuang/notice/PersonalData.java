package org.tongchuang.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in a text that looks like personal data (RULES PN-15): an identity number with a right check digit, a
 * mobile number, a bank card with a right check digit. Also when written in full-width digits or in groups.
 */
public record PersonalData(Kind kind, String masked) {

    private static final String GAP = "[ \\-–·]?";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** What it is, in the order in which a text is searched. */
    public enum Kind {
        IDENTITY_NUMBER(
                "\\d{6}" + GAP + "(?:18|19|20)\\d{2}" + GAP + "\\d{4}" + GAP + "\\d{3}" + GAP + "[0-9Xx]",
                Proof.IDENTITY),
        MOBILE_NUMBER("(?:(?:\\+|00)?86" + GAP + ")?1[3-9]\\d" + GAP + "\\d{4}" + GAP + "\\d{4}", Proof.FORM_ALONE),
        BANK_CARD("[3-6]\\d{3}" + GAP + "\\d{4}" + GAP + "\\d{4}" + GAP + "\\d{4}(?:" + GAP + "\\d{1,3})?", Proof.LUHN);

        private final Pattern pattern;
        private final Proof proof;

        Kind(String pattern, Proof proof) {
            this.pattern = Pattern.compile("(?<![0-9A-Za-z])" + pattern + "(?![0-9])");
            this.proof = proof;
        }
    }

    /** What shows that digits of the right form are no accident. */
    private enum Proof {
        IDENTITY,
        FORM_ALONE,
        LUHN;

        boolean holds(String digits) {
            return switch (this) {
                case IDENTITY -> isIdentityNumber(digits);
                case FORM_ALONE -> true;
                case LUHN -> isCard(digits);
            };
        }
    }

    public static List<PersonalData> in(String text) {
        String left = halfWidth(text);
        List<PersonalData> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(left);
            StringBuilder rest = new StringBuilder();
            while (matcher.find()) {
                String digits = matcher.group().replaceAll("[^0-9Xx]", "");
                boolean real = kind.proof.holds(digits);
                if (real) {
                    found.add(new PersonalData(kind, mask(digits)));
                }
                matcher.appendReplacement(rest, real ? "#" : Matcher.quoteReplacement(matcher.group()));
            }
            left = matcher.appendTail(rest).toString();
        }
        return found;
    }

    private static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String mask(String digits) {
        return digits.substring(0, 3) + "*".repeat(digits.length() - 5) + digits.substring(digits.length() - 2);
    }

    private static boolean isIdentityNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(digits.charAt(17));
    }

    /** Luhn's check. */
    private static boolean isCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
