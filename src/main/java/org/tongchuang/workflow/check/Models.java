package org.tongchuang.workflow.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeFolder;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The models of a folder that could be read. */
record Models(ProgrammeFolder folder, List<ModelFile> processes, List<ModelFile> decisions) {

    /** The shared process of follow-up orders; a dossier's processes don't call it, it runs beside them. */
    static final String ORDERS = "bpmn/shared/follow-up.bpmn";

    static Models of(ProgrammeFolder folder, List<Finding> findings) {
        return new Models(folder, read(folder, ".bpmn", findings), read(folder, ".dmn", findings));
    }

    private static List<ModelFile> read(ProgrammeFolder folder, String suffix, List<Finding> findings) {
        List<ModelFile> files = new ArrayList<>();
        for (String path : folder.paths(suffix)) {
            try {
                files.add(new ModelFile(path, SafeXml.read(folder.find(path).orElseThrow())));
            } catch (SAXException fault) {
                findings.add(Finding.of(path, "", "workflow.finding.unreadable", String.valueOf(fault.getMessage())));
            }
        }
        return files;
    }

    Manifest manifest() {
        return folder.manifest();
    }

    Stream<ModelFile> files() {
        return Stream.concat(processes.stream(), decisions.stream());
    }

    /** The file that holds the process with this id. */
    Optional<ModelFile> process(String id) {
        return holding(processes, "process", id);
    }

    /** The file of a process, and those of the processes that it calls, however deep. */
    Stream<ModelFile> reachedFrom(String process) {
        Set<ModelFile> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(process));
        while (!open.isEmpty()) {
            process(open.pop()).filter(reached::add).ifPresent(file -> file.all("callActivity")
                    .forEach(call -> open.push(call.getAttribute("calledElement"))));
        }
        return reached.stream();
    }

    Optional<ModelFile> decision(String id) {
        return holding(decisions, "decision", id);
    }

    /** Whether the file holds a process that a dossier runs, and not a called one. */
    boolean isOwn(ModelFile file) {
        return file.all("process").stream()
                .anyMatch(process -> manifest().processes().containsValue(ModelFile.id(process)));
    }

    /** Whether it is such a process and the programme's own file, not a shared one. */
    boolean isOfFolder(ModelFile file) {
        return isOwn(file) && file.path().startsWith("bpmn/" + folder.key() + "/");
    }

    private static Optional<ModelFile> holding(List<ModelFile> files, String element, String id) {
        return files.stream()
                .filter(file -> file.all(element).stream().map(ModelFile::id).anyMatch(id::equals))
                .findFirst();
    }

    Stream<Element> everywhere(String... names) {
        return processes.stream().flatMap(file -> file.all(names).stream());
    }
}
