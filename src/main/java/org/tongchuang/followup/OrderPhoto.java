package org.tongchuang.followup;

/** A file that shows the thing as it was found, or as it was put right in one turn. */
public record OrderPhoto(String orderId, String fileId, Stage stage, int turn, int position) {

    /** Before it was put right, or after. */
    public enum Stage {
        BEFORE,
        AFTER
    }
}
