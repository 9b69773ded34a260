package org.tongchuang.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Does what a program asks for, once for each {@code Idempotency-Key} that it sends along. A key stands for one request:
 * the same key with another request is refused, never answered with somebody's old answer.
 */
@Component
public class ProgramCommands {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final CommandLog commands;
    private final WholeStep steps;

    ProgramCommands(CommandLog commands, WholeStep steps) {
        this.commands = commands;
        this.steps = steps;
    }

    /**
     * Performs the effect, unless the same request with this key has done so before.
     *
     * @param key null if the program sent none: then each request is a new one
     * @param request what is asked for, address and content
     * @param effect the work, answering the address of what it made or changed
     */
    public String once(String key, String request, String memberId, Supplier<String> effect) {
        return key == null
                ? steps.run(effect)
                : checked(
                        request,
                        print -> commands.once(token(memberId, key), memberId, () -> effect.get() + " " + print));
    }

    /** The same for work that is known beforehand to lead to an address. */
    public String once(String key, String request, String memberId, String address, Runnable effect) {
        if (key != null) {
            return checked(
                    request, print -> commands.once(token(memberId, key), memberId, address + " " + print, effect));
        }
        return steps.run(() -> {
            effect.run();
            return address;
        });
    }

    private static String checked(String request, UnaryOperator<String> commanded) {
        var print = print(request);
        var kept = commanded.apply(print);
        var end = kept.lastIndexOf(' ');
        if (!kept.substring(end + 1).equals(print)) {
            throw new KeyRefused(Refusal.Kind.RULE_BROKEN, "web.refusal.keyOfAnother");
        }
        return kept.substring(0, end);
    }

    /** The log's tokens are as long as a UUID; a key belongs to its member alone. */
    private static String token(String memberId, String key) {
        if (!KEY.matcher(key).matches()) {
            throw new KeyRefused(Refusal.Kind.NOT_OFFERED, "web.refusal.keyUnreadable");
        }
        return UUID.nameUUIDFromBytes((memberId + " " + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String print(String request) {
        try {
            var bytes = request.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
