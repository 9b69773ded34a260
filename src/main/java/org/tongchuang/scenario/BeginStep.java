package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.EndTitle;
import org.tongchuang.people.Actor;
import org.tongchuang.web.WholeStep;

/** {@code begin: {process, as}}: the story goes on in the promotion that naming began, or in a revocation begun now. */
@Component
class BeginStep implements ScenarioStep {

    private final LaterLife later;
    private final EndTitle end;
    private final Cast cast;
    private final WholeStep whole;

    BeginStep(LaterLife later, EndTitle end, Cast cast, WholeStep whole) {
        this.later = later;
        this.end = end;
        this.cast = cast;
        this.whole = whole;
    }

    @Override
    public String verb() {
        return "begin";
    }

    @Override
    public void play(Story story, JsonNode told) {
        Designation title = later.title(story);
        if (told.has("as")) {
            Actor office = cast.holder(story, told.get("as").asText());
            whole.run(() -> end.startRevocation(title.id(), office));
        }
        later.goOn(story, title, told.get("process").asText());
    }
}
