package org.tongchuang.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;

/** Panels and their members, read once a transaction; whatever it changes of any lets it read all of them anew. */
@Component
class PanelRows {

    private final PanelMapper mapper;

    PanelRows(PanelMapper mapper) {
        this.mapper = mapper;
    }

    Optional<Panel> ofProcess(String processInstanceId) {
        return read().panels().computeIfAbsent(processInstanceId, mapper::findByProcess);
    }

    List<PanelMember> members(String panelId) {
        return read().members().computeIfAbsent(panelId, mapper::listMembers);
    }

    /** For a change, after which everything is read anew. */
    PanelMapper changing() {
        StepMemory.forget(PanelRows.class);
        return mapper;
    }

    private static Read read() {
        return StepMemory.once(PanelRows.class, Read.class, Read::new);
    }

    private record Read(Map<String, Optional<Panel>> panels, Map<String, List<PanelMember>> members) {

        Read() {
            this(new HashMap<>(), new HashMap<>());
        }
    }
}
