package org.tongchuang.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;

/** The grades that a programme knows, and what it calls them. */
@Component
public class Grades {

    private final Programmes programmes;
    private final ProgrammeContents contents;

    Grades(Programmes programmes, ProgrammeContents contents) {
        this.programmes = programmes;
        this.contents = contents;
    }

    /** What the dossier's grade is called; empty before it has one, and where there are none. */
    public Optional<String> name(Dossier dossier, Locale locale) {
        return Optional.ofNullable(dossier.grade()).map(grade -> name(dossier.programmeVersionId(), grade, locale));
    }

    List<String> of(Dossier dossier) {
        return programmes.get(dossier.programmeVersionId()).manifest().grades();
    }

    String name(String programmeVersionId, String grade, Locale locale) {
        return contents.texts(programmeVersionId, locale).text("grade." + grade);
    }
}
