package org.tongchuang.dossier.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.CurrentWork;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Programmes;

/** Reads a dossier for a program: what the dossier's page shows. */
@Component
class DossierReader {

    private final Dossiers dossiers;
    private final Programmes programmes;
    private final Units units;
    private final PhaseLine line;
    private final CurrentWork work;
    private final ReadablePapers papers;
    private final MessageSource labels;

    DossierReader(
            Dossiers dossiers,
            Programmes programmes,
            Units units,
            PhaseLine line,
            CurrentWork work,
            ReadablePapers papers,
            MessageSource labels) {
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.units = units;
        this.line = line;
        this.work = work;
        this.papers = papers;
        this.labels = labels;
    }

    DossierFacts read(String id, Actor actor) {
        Dossier dossier = dossiers.see(id, actor);
        return head(dossier)
                .with(
                        phases(dossier),
                        work.of(id, actor).stream()
                                .map(DossierFacts.OpenTask::of)
                                .toList(),
                        papers.of(id, actor).stream()
                                .map(DossierFacts.Paper::of)
                                .toList());
    }

    private DossierFacts.Head head(Dossier dossier) {
        String stateName = labels.getMessage("dossier.state." + dossier.state(), null, LocaleContextHolder.getLocale());
        return new DossierFacts.Head(
                dossier,
                programmes.get(dossier.programmeVersionId()).key(),
                units.get(dossier.unitId()).code(),
                stateName);
    }

    /** The line has one point for each phase of the manifest, in its order. */
    private List<DossierFacts.Phase> phases(Dossier dossier) {
        var keys = programmes.get(dossier.programmeVersionId()).manifest().phases();
        List<PhasePoint> points = line.of(dossier);
        return IntStream.range(0, points.size())
                .mapToObj(i -> DossierFacts.Phase.of(keys.get(i).key(), points.get(i)))
                .toList();
    }
}
