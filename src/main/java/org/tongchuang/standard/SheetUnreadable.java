package org.tongchuang.standard;

/** The uploaded file is no text that can be read. */
final class SheetUnreadable extends Exception {

    private static final long serialVersionUID = 1L;

    SheetUnreadable(Throwable why) {
        super(why);
    }
}
