package org.tongchuang.designation;

/** What a list of titles is narrowed by; empty texts don't narrow. */
public record TitleFilter(TitleState state, String text) {

    public static final TitleFilter NONE = new TitleFilter(null, "");

    public TitleFilter {
        text = text == null ? "" : text.strip();
    }

    public boolean isNarrow() {
        return state != null || !text.isEmpty();
    }
}
