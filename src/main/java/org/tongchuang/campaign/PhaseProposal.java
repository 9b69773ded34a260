package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongchuang.calendar.WorkCalendar;
import org.tongchuang.programme.Manifest;

/** Lays a programme's phases one behind the other, each as many work days long as the programme says. */
final class PhaseProposal {

    private final WorkCalendar calendar;

    PhaseProposal(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    List<PlannedPhase> from(LocalDate opensOn, List<Manifest.Phase> phases) {
        List<PlannedPhase> planned = new ArrayList<>();
        LocalDate start = calendar.nextWorkDay(opensOn);
        for (Manifest.Phase phase : phases) {
            LocalDate due = calendar.plusWorkDays(start, workDays(phase), true);
            planned.add(new PlannedPhase(phase.key(), planned.size() + 1, start, due));
            start = calendar.nextWorkDay(due.plusDays(1));
        }
        return planned;
    }

    /** The phases on the way to the result. What follows comes when its time comes, dossier by dossier. */
    static List<Manifest.Phase> datable(Manifest manifest) {
        return manifest.phasesOf(manifest.processes().get("main"));
    }

    /** A phase without a length of its own is a matter of one day, such as a meeting. */
    private static int workDays(Manifest.Phase phase) {
        return phase.workDays() == null ? 1 : phase.workDays();
    }
}
