package org.tongchuang.workflow.check;

import java.util.List;
import java.util.Map;

/** The messages that the product itself sends to models, and the variables that each brings. */
final class OwnMessages {

    static final Map<String, List<String>> VARIABLES =
            Map.of("objectionReceived", List.of("objectionId", "objectionKind"), "objectionsClosed", List.of());

    private OwnMessages() {}
}
