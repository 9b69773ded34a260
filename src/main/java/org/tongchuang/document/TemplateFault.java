package org.tongchuang.document;

/** A template that isn't used, and why. */
class TemplateFault extends RuntimeException {

    TemplateFault(String why) {
        super(why);
    }

    TemplateFault(String why, Throwable cause) {
        super(why, cause);
    }
}
