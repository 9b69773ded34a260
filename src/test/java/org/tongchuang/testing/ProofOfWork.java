package org.tongchuang.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongchuang.proof.Challenge;

/** What the browser's script does on a public form. */
public final class ProofOfWork {

    private static final Pattern DATA = Pattern.compile(
            "data-algorithm=\"([^\"]+)\" data-challenge=\"([^\"]+)\" data-salt=\"([^\"]+)\" data-signature=\"([^\"]+)\" data-most=\"(\\d+)\"");

    private ProofOfWork() {}

    /** The task that a page sets. */
    public static Challenge onPage(String page) {
        Matcher data = DATA.matcher(page.replace("&amp;", "&"));
        if (!data.find()) {
            throw new AssertionError("The page sets no task");
        }
        return new Challenge(
                data.group(1), data.group(2), data.group(3), data.group(4), Integer.parseInt(data.group(5)));
    }

    public static String solve(Challenge challenge) {
        return answer(challenge, challenge.salt(), number(challenge));
    }

    /** What is sent, whether it is right or not. */
    public static String answer(Challenge challenge, String salt, long number) {
        String json =
                """
                {"algorithm":"%s","challenge":"%s","number":%d,"salt":"%s","signature":"%s","took":12}
                """
                        .formatted(challenge.algorithm(), challenge.challenge(), number, salt, challenge.signature());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    public static int number(Challenge challenge) {
        byte[] wanted = HexFormat.of().parseHex(challenge.challenge());
        for (int number = 0; number <= challenge.maxnumber(); number++) {
            if (MessageDigest.isEqual(wanted, hash(challenge.salt() + number))) {
                return number;
            }
        }
        throw new AssertionError("No number up to " + challenge.maxnumber());
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
