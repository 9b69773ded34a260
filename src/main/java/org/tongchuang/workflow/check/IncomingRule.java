package org.tongchuang.workflow.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Manifest;
import org.w3c.dom.Element;

/**
 * Every message that a model waits for comes from somewhere: from an act over a list, from the product itself, or on
 * paper. What comes on paper is awaited, and somebody has a form to record it.
 */
@Component
class IncomingRule implements ModelRule {

    @Override
    public Stream<Finding> broken(Models models) {
        Stream<Finding> letters = models.manifest().incoming().entrySet().stream()
                .flatMap(letter -> faults(models, letter.getKey(), letter.getValue()));
        return Stream.concat(letters, fromNobody(models));
    }

    private static Stream<Finding> faults(Models models, String message, Manifest.Incoming letter) {
        Manifest manifest = models.manifest();
        String process = manifest.processes().getOrDefault(letter.process(), "");
        return Stream.of(
                        fault(
                                !manifest.roles().contains(letter.role()),
                                models,
                                message,
                                "workflow.finding.incomingRole",
                                letter.role()),
                        fault(
                                models.folder().formPath(letter.form()).isEmpty(),
                                models,
                                message,
                                "workflow.finding.formMissing",
                                letter.form()),
                        fault(process.isEmpty(), models, message, "workflow.finding.incomingProcess", letter.process()),
                        fault(
                                !process.isEmpty()
                                        && models.reachedFrom(process).noneMatch(file -> awaits(file, message)),
                                models,
                                message,
                                "workflow.finding.incomingNotAwaited",
                                message,
                                process))
                .flatMap(faults -> faults);
    }

    private static Stream<Finding> fault(boolean there, Models models, String message, String key, Object... about) {
        return there ? Stream.of(Finding.of(models.folder().manifestPath(), message, key, about)) : Stream.empty();
    }

    private static Stream<Finding> fromNobody(Models models) {
        return models.manifest().processes().values().stream()
                .flatMap(process -> {
                    Set<String> sent = sent(models.manifest(), process);
                    return models.reachedFrom(process).flatMap(file -> waiting(file)
                            .filter(place -> !sent.contains(message(file, place)))
                            .map(place -> Finding.of(
                                    file.path(),
                                    ModelFile.place(place),
                                    "workflow.finding.messageFromNobody",
                                    message(file, place))));
                })
                .distinct();
    }

    /** The messages that may come to the dossiers of one process. */
    private static Set<String> sent(Manifest manifest, String process) {
        return Stream.of(
                        manifest.lists().values().stream().map(Manifest.ListPoint::message),
                        OwnMessages.VARIABLES.keySet().stream(),
                        manifest.incomingOf(process).keySet().stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static boolean awaits(ModelFile file, String message) {
        return waiting(file).anyMatch(place -> message.equals(message(file, place)));
    }

    private static Stream<Element> waiting(ModelFile file) {
        return file.all("receiveTask", "messageEventDefinition").stream();
    }

    private static String message(ModelFile file, Element place) {
        return file.byId(place.getAttribute("messageRef"))
                .map(message -> message.getAttribute("name"))
                .orElse("");
    }
}
