package org.tongchuang.form;

/** What a field holds and how it is asked for. */
public enum FieldKind {
    TEXTFIELD(Ask.WRITE),
    TEXTAREA(Ask.WRITE),
    NUMBER(Ask.WRITE),
    DATE(Ask.WRITE),
    SELECT(Ask.CHOOSE),
    RADIO(Ask.CHOOSE),
    CHECKLIST(Ask.CHOOSE),
    TAGLIST(Ask.CHOOSE),
    CHECKBOX(Ask.TICK),
    FILES(Ask.UPLOAD),
    COMPUTED(Ask.NOTHING);

    private final Ask ask;

    /** What a person does to fill the field: the word in "please …" when it is empty. */
    enum Ask {
        WRITE,
        CHOOSE,
        TICK,
        UPLOAD,
        NOTHING
    }

    FieldKind(Ask ask) {
        this.ask = ask;
    }

    Ask ask() {
        return ask;
    }

    /** Whether the value is a list of texts. */
    public boolean isMany() {
        return this == CHECKLIST || this == TAGLIST || this == FILES;
    }

    boolean isText() {
        return this == TEXTFIELD || this == TEXTAREA;
    }
}
