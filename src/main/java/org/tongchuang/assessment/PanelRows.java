package org.tongchuang.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;

/** A dossier's panels with their members, read once a transaction; whatever it changes of any lets it read all anew. */
@Component
class PanelRows {

    private final PanelMapper mapper;

    PanelRows(PanelMapper mapper) {
        this.mapper = mapper;
    }

    Optional<Panel> latest(String dossierId) {
        return seats(dossierId).stream().findFirst().map(PanelSeat::panel);
    }

    Optional<Panel> ofProcess(String dossierId, String processInstanceId) {
        return seats(dossierId).stream()
                .filter(seat -> seat.processInstanceId().equals(processInstanceId))
                .findFirst()
                .map(PanelSeat::panel);
    }

    List<PanelMember> members(Panel panel) {
        return seats(panel.dossierId()).stream()
                .filter(seat -> seat.id().equals(panel.id()))
                .flatMap(seat -> seat.member().stream())
                .toList();
    }

    /** For a change, after which everything is read anew. */
    PanelMapper changing() {
        StepMemory.forget(PanelRows.class);
        return mapper;
    }

    private List<PanelSeat> seats(String dossierId) {
        return StepMemory.once(PanelRows.class, Read.class, Read::new)
                .seats()
                .computeIfAbsent(dossierId, mapper::listSeats);
    }

    private record Read(Map<String, List<PanelSeat>> seats) {

        Read() {
            this(new HashMap<>());
        }
    }
}
