package org.tongchuang.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a person is told when something didn't happen.
 *
 * @param id names this one answer in the log, so that a caller can read it out on the telephone
 * @param code the label of the sentence that says what did not happen and why
 */
record Mishap(String id, int status, String kind, String code, List<Object> arguments, Map<String, Object> details) {

    static Mishap of(Refusal refusal) {
        return new Mishap(
                newId(),
                refusal.kind().status(),
                refusal.kind().name(),
                refusal.labelKey(),
                refusal.arguments(),
                refusal.details());
    }

    static Mishap of(int status, String kind) {
        return new Mishap(newId(), status, kind, "web.mishap." + kind, List.of(), Map.of());
    }

    static Mishap ofStatus(int status) {
        return switch (status) {
            case 400, 413, 415 -> of(status, "UNREADABLE");
            case 401 -> of(status, "SIGNED_OUT");
            case 403 -> of(status, "NOT_ALLOWED");
            case 404 -> of(status, "NOT_FOUND");
            case 405, 406 -> of(status, "NO_SUCH_WAY");
            case 429 -> of(status, "TOO_OFTEN");
            default -> of(status < 500 ? status : 500, status < 500 ? "UNREADABLE" : "BROKEN");
        };
    }

    private static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
