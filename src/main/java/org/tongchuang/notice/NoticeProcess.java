package org.tongchuang.notice;

/** What a notice needs from the engine. */
public interface NoticeProcess {

    /** Opens the handling of an objection beside the running notice. */
    void objectionReceived(String processInstanceId, String objectionId, String kind);

    /** The last unsettled objection of a waiting notice has been settled. */
    void objectionsClosed(String processInstanceId);

    /** The notice ends on another day than its timer knows. */
    void endMoved(String processInstanceId);
}
