package org.tongchuang.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Unit;

/** Makes programmes out of templates. Each is its office's own, and every change of what it chose is a version. */
@Component
public class Configurations {

    private final Shelf shelf;
    private final Programmes programmes;
    private final ProgrammeCheck check;
    private final RegisterProgramme register;
    private final FindingText text;

    Configurations(
            Shelf shelf, Programmes programmes, ProgrammeCheck check, RegisterProgramme register, FindingText text) {
        this.shelf = shelf;
        this.programmes = programmes;
        this.check = check;
        this.register = register;
        this.text = text;
    }

    /**
     * The programme as chosen; the version that is there already if nothing differs.
     *
     * @param template the key of a programme that is configurable
     * @throws NotConfigurable if it isn't, or this node doesn't have its files
     * @throws CodeTaken if another programme's numbers begin like that
     * @throws ChoicesFaulty with all that the check finds
     */
    @Transactional
    public ProgrammeVersion make(String template, Choices choices, Unit owner) {
        ProgrammeFolder folder = shelf.template(template).orElseThrow(() -> new NotConfigurable(template));
        String key =
                "%s-%s-%s".formatted(template, owner.code(), choices.code()).toLowerCase(Locale.ROOT);
        requireFree(choices.code(), key);
        ConfiguredFolder configured = new ConfiguredFolder(folder, key, choices);
        Optional<ProgrammeVersion> known = programmes.find(key);
        return known.filter(
                        version -> read(configured, version.version()).digest().equals(version.digest()))
                .orElseGet(() -> register(
                        read(configured, known.map(ProgrammeVersion::version).orElse(0) + 1), owner));
    }

    private ProgrammeFolder read(ConfiguredFolder configured, int version) {
        FolderReading reading = configured.read(version);
        requireNone(reading.findings());
        return reading.folder().orElseThrow();
    }

    private ProgrammeVersion register(ProgrammeFolder folder, Unit owner) {
        requireNone(check.check(folder));
        requireNone(register.register(folder, owner.path()));
        return programmes.current(folder.key());
    }

    private void requireNone(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new ChoicesFaulty(text.lines(findings));
        }
    }

    private void requireFree(String code, String key) {
        boolean taken = programmes.all().stream()
                .anyMatch(other -> !other.key().equals(key)
                        && other.manifest().numberPrefix().equals(code));
        if (taken) {
            throw new CodeTaken(code);
        }
    }
}
