package org.tongchuang.web;

/** The number beside a navigation entry; capped by the one who counts ("99+"). */
public interface NavCount {

    String href();

    /** The count as shown, or an empty text for none. */
    String shownTo(Visitor visitor);
}
