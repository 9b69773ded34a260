package org.tongchuang.document;

import java.util.Map;

/** Where a paper gets its facts from, as texts. */
interface PaperSource {

    /** What manifests call the paper. */
    String paper();

    /** What the template is filled with; empty when there is nobody left to write about. */
    Map<String, Object> facts(OfficialDocument document);

    /** Does what follows when the paper is issued. */
    default void issued(OfficialDocument document) {}
}
