package org.tongchuang.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** The folders of the external directory as the administrators of the platform see them. */
@Component
public class ExternalFolders {

    private final ExternalDirectory directory;
    private final ExternalCheck check;
    private final Programmes programmes;
    private final Rights rights;

    ExternalFolders(ExternalDirectory directory, ExternalCheck check, Programmes programmes, Rights rights) {
        this.directory = directory;
        this.check = check;
        this.programmes = programmes;
        this.rights = rights;
    }

    /** A programme is there for every unit, so it takes an administrator of the one at the top. */
    public boolean mayManage(Actor actor) {
        return actor.isAtTheTop() && rights.may(actor, Action.MANAGE_PROGRAMMES, Subject.at(actor.unitPath()));
    }

    /** Where the directory is, if there is one. */
    public Optional<String> place(Actor actor) {
        demand(actor);
        return directory.place().map(String::valueOf);
    }

    public List<ExternalFolder> list(Actor actor) {
        demand(actor);
        return directory.names().stream()
                .map(name -> judged(directory.read(name)))
                .toList();
    }

    public ExternalFolder see(String key, Actor actor) {
        demand(actor);
        return judged(reading(key));
    }

    void demand(Actor actor) {
        if (!mayManage(actor)) {
            throw new ExternalClosed();
        }
    }

    /**
     * The folder, where nothing stands in its way.
     *
     * @throws FolderFaulty if it has faults, or is switched on already
     */
    ProgrammeFolder ready(String key) {
        FolderReading reading = reading(key);
        if (!judged(reading).isReady()) {
            throw new FolderFaulty(key);
        }
        return reading.folder().orElseThrow();
    }

    private FolderReading reading(String key) {
        if (!directory.names().contains(key)) {
            throw new FolderMissing(key);
        }
        return directory.read(key);
    }

    private ExternalFolder judged(FolderReading reading) {
        List<Finding> findings = check.check(reading);
        Optional<ProgrammeFolder> folder = reading.folder();
        Optional<ProgrammeVersion> current = programmes.find(reading.key());
        return new ExternalFolder(
                reading.key(),
                state(findings, folder, current),
                folder.flatMap(each -> each.texts(Locale.CHINA).find("programme.name"))
                        .orElse(reading.key()),
                folder.map(each -> each.manifest().version()).orElse(0),
                current.map(ProgrammeVersion::version).orElse(0),
                folder.map(ProgrammeFolder::digestWithScenarios).orElse(""),
                findings,
                folder.map(Shelf::storiesOf).orElse(List.of()));
    }

    private static ExternalFolder.State state(
            List<Finding> findings, Optional<ProgrammeFolder> folder, Optional<ProgrammeVersion> current) {
        if (!findings.isEmpty()) {
            return ExternalFolder.State.REFUSED;
        }
        if (current.isEmpty()) {
            return ExternalFolder.State.NEW;
        }
        boolean same = folder.orElseThrow().digest().equals(current.get().digest());
        return same ? ExternalFolder.State.ON : ExternalFolder.State.CHANGED;
    }
}
