package org.tongchuang.document;

import java.io.StringWriter;

/** Text that doesn't grow without end. */
final class LimitedText extends StringWriter {

    private final int most;

    LimitedText(int most) {
        this.most = most;
    }

    @Override
    public void write(String text) {
        super.write(text);
        judge();
    }

    @Override
    public void write(String text, int from, int length) {
        super.write(text, from, length);
        judge();
    }

    @Override
    public void write(char[] chars, int from, int length) {
        super.write(chars, from, length);
        judge();
    }

    private void judge() {
        if (getBuffer().length() > most) {
            throw new IllegalStateException("The text is longer than " + most + " characters");
        }
    }
}
