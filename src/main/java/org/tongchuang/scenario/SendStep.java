package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.ReceiveMessage;
import org.tongchuang.dossier.Reception;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.Refusal;
import org.tongchuang.web.WholeStep;

/**
 * {@code send: {message, with, as, refused}}: a letter comes from outside, and whoever the manifest says records it; or it
 * is refused.
 */
@Component
class SendStep implements ScenarioStep {

    private final Dossiers dossiers;
    private final Programmes programmes;
    private final Cast cast;
    private final SampleAnswers answers;
    private final ReceiveMessage receive;
    private final WholeStep whole;

    SendStep(
            Dossiers dossiers,
            Programmes programmes,
            Cast cast,
            SampleAnswers answers,
            ReceiveMessage receive,
            WholeStep whole) {
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.cast = cast;
        this.answers = answers;
        this.receive = receive;
        this.whole = whole;
    }

    @Override
    public String verb() {
        return "send";
    }

    @Override
    public void play(Story story, JsonNode told) {
        String message = told.get("message").asText();
        Actor actor = cast.holder(story, told.has("as") ? told.get("as").asText() : role(story, message));
        String with = answers.of(told.path("with"), story, message, actor);
        if (told.path("refused").asBoolean()) {
            requireRefused(() -> whole.run(() -> receive.receive(story.dossierId(), message, with, actor)));
            return;
        }
        Reception reception = whole.run(() -> receive.receive(story.dossierId(), message, with, actor));
        if (reception instanceof Reception.Faulty faulty) {
            throw ScenarioFailed.notTaken(faulty, faulty.faults());
        }
    }

    private static void requireRefused(Runnable sending) {
        try {
            sending.run();
        } catch (Refusal expected) {
            return;
        }
        throw new ScenarioFailed("taken, though it should have been refused", "scenario.failed.taken-though");
    }

    private String role(Story story, String message) {
        Dossier dossier = dossiers.get(story.dossierId());
        Manifest.Incoming letter = programmes
                .get(dossier.programmeVersionId())
                .manifest()
                .incoming()
                .get(message);
        if (letter == null) {
            throw new ScenarioFailed("the manifest has no incoming " + message, "scenario.failed.no-incoming", message);
        }
        return letter.role();
    }
}
