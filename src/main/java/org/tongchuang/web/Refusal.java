package org.tongchuang.web;

import java.util.List;
import java.util.Map;

/**
 * Something the product won't do, with a sentence that says what did not happen, to what, why and what to do next.
 * Mapped to a page or a problem document in one place.
 */
public abstract class Refusal extends RuntimeException {

    private final Kind kind;
    private final String labelKey;
    private final transient List<Object> arguments;

    /** What the refusal is, and so the answer's status. */
    public enum Kind {
        NOT_OFFERED(400),
        NOT_FOUND(404),
        NOT_ALLOWED(403),
        RULE_BROKEN(422),
        CHANGED_MEANWHILE(409),
        NOT_YET(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    protected Refusal(Kind kind, String labelKey, Object... arguments) {
        super(labelKey + " " + List.of(arguments));
        this.kind = kind;
        this.labelKey = labelKey;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String labelKey() {
        return labelKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What a program needs beside the sentence, such as the faulty fields; becomes members of the problem document. */
    public Map<String, Object> details() {
        return Map.of();
    }
}
