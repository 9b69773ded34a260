package org.tongchuang.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchuang.web.Refusal;

/** What another module demands of a message beside its form; the process alone only knows whether it waits. */
public interface ReceptionRule {

    /** The message that it is about. */
    String message();

    /** Why the message can't come now, although the process waits for it; it isn't offered then. */
    Optional<Refusal> against(Dossier dossier);

    /** What is wrong with the answers. */
    List<Wrong> wrong(Dossier dossier, Map<String, Object> answers);

    /** One wrong answer, as it is said at its field. */
    record Wrong(String field, String labelKey, List<String> arguments) {
        public Wrong {
            arguments = List.copyOf(arguments);
        }
    }
}
