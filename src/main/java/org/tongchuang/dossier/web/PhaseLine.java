package org.tongchuang.dossier.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.PhaseStay;
import org.tongchuang.dossier.Phases;
import org.tongchuang.dossier.web.PhasePoint.Standing;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;

/** The line of phases on top of a dossier: done, here, ahead. After a return, what lies ahead again counts as ahead. */
@Component
class PhaseLine {

    private final Phases phases;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Clock clock;

    PhaseLine(Phases phases, Programmes programmes, ProgrammeContents contents, Clock clock) {
        this.phases = phases;
        this.programmes = programmes;
        this.contents = contents;
        this.clock = clock;
    }

    List<PhasePoint> of(Dossier dossier) {
        List<Manifest.Phase> all =
                programmes.get(dossier.programmeVersionId()).manifest().phasesOf(dossier.processKey());
        Texts texts = contents.texts(dossier.programmeVersionId(), LocaleContextHolder.getLocale());
        Map<String, PhaseStay> latest = phases.list(dossier.id()).stream()
                .collect(Collectors.toMap(PhaseStay::phase, stay -> stay, (earlier, later) -> later));
        int here = all.stream().map(Manifest.Phase::key).toList().indexOf(dossier.phase());
        return all.stream()
                .map(phase -> {
                    Standing standing = standing(dossier, all.indexOf(phase), here, latest.get(phase.key()));
                    return point(dossier, texts.text("phase." + phase.key()), standing, latest.get(phase.key()));
                })
                .toList();
    }

    private static Standing standing(Dossier dossier, int index, int here, PhaseStay stay) {
        if (dossier.isRunning() && index == here) {
            return Standing.HERE;
        }
        return stay != null && index <= here ? Standing.PAST : Standing.AHEAD;
    }

    private PhasePoint point(Dossier dossier, String label, Standing standing, PhaseStay stay) {
        if (stay == null || standing == Standing.AHEAD) {
            return new PhasePoint(label, standing, null, null, false);
        }
        Instant left = stay.leftAt() == null ? dossier.endedAt() : stay.leftAt();
        Instant end = left == null ? clock.instant() : left;
        return new PhasePoint(label, standing, left, stay.dueAt(), end.isAfter(stay.dueAt()));
    }
}
