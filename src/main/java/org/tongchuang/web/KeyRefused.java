package org.tongchuang.web;

/** An idempotency key that can't be one, or that has been used for another request. */
class KeyRefused extends Refusal {

    KeyRefused(Kind kind, String labelKey) {
        super(kind, labelKey);
    }
}
