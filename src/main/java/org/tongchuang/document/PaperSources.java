package org.tongchuang.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All papers that somebody can fill in. */
@Component
class PaperSources {

    private final Map<String, PaperSource> byPaper;

    PaperSources(List<PaperSource> sources) {
        byPaper = sources.stream().collect(Collectors.toMap(PaperSource::paper, Function.identity()));
    }

    PaperSource of(OfficialDocument document) {
        return byPaper.get(document.paper());
    }
}
