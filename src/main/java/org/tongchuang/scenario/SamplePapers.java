package org.tongchuang.scenario;

import java.util.Set;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.SheetTask;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.evidence.KeepFile;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Indicator;
import org.tongchuang.web.WholeStep;

/** The papers that a standard requires, handed in with the self-check as far as they aren't there. */
@Component
class SamplePapers {

    private final Evidence evidence;
    private final KeepFile files;
    private final WholeStep whole;

    SamplePapers(Evidence evidence, KeepFile files, WholeStep whole) {
        this.evidence = evidence;
        this.files = files;
        this.whole = whole;
    }

    void handIn(SheetTask sheet, Actor actor) {
        if (sheet.sheet() != Manifest.Sheet.SELF) {
            return;
        }
        Set<String> there =
                evidence.countByIndicator(sheet.column().dossierId()).keySet();
        sheet.rows().stream()
                .filter(row -> row.isPaper() && !there.contains(row.code()))
                .forEach(row -> handIn(sheet, row, actor));
    }

    private void handIn(SheetTask sheet, Indicator row, Actor actor) {
        var picture = new ByteArrayResource(SamplePicture.png(row.code()));
        whole.run(() -> files.forIndicator(
                sheet.column().dossierId(), "", row.code(), row.code() + ".png", picture, null, actor));
    }
}
