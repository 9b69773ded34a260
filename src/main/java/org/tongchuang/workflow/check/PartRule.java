package org.tongchuang.workflow.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Level;
import org.tongchuang.people.Role;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Manifest;
import org.w3c.dom.Element;

/**
 * Steps that are handed to several units or plans name a group of the manifest, know by the right variable for whom they
 * are, and hand it on; and nobody below the dossier's own unit has a task outside of them.
 */
@Component
class PartRule implements ModelRule {

    private static final Pattern GROUP =
            Pattern.compile("\\$\\{\\s*parts\\s*\\.\\s*of\\s*\\(\\s*execution\\s*,\\s*'([^']*)'\\s*\\)\\s*}");

    @Override
    public Stream<Finding> broken(Models models) {
        return models.processes().stream()
                .flatMap(file -> Stream.of(loops(models, file), opened(models, file), below(models, file))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> loops(Models models, ModelFile file) {
        return file.all("multiInstanceLoopCharacteristics").stream()
                .flatMap(loop -> group(loop).stream().flatMap(group -> loop(models, file, loop, group)));
    }

    private static Stream<Finding> loop(Models models, ModelFile file, Element loop, String group) {
        Manifest.PartGroup known = models.manifest().parts().get(group);
        if (known == null) {
            return Stream.of(finding(file, loop, "workflow.finding.partGroup", group));
        }
        String variable = known.isOfUnits() ? "workUnit" : "plan";
        Element step = (Element) loop.getParentNode();
        Stream<Finding> named = variable.equals(ModelFile.camunda(loop, "elementVariable"))
                ? Stream.empty()
                : Stream.of(finding(file, loop, "workflow.finding.partVariable", group, variable));
        Stream<Finding> handedOn = !"callActivity".equals(step.getLocalName()) || handsOn(step, variable)
                ? Stream.empty()
                : Stream.of(finding(file, step, "workflow.finding.handOn", variable));
        return Stream.concat(named, handedOn);
    }

    private static Stream<Finding> opened(Models models, ModelFile file) {
        return file.all("serviceTask").stream()
                .filter(task -> "openParts".equals(VerbRule.verb(task)))
                .flatMap(task -> ModelFile.below(task, "inputParameter").stream()
                        .filter(input -> "group".equals(input.getAttribute("name")))
                        .map(input -> input.getTextContent().strip())
                        .filter(group -> !models.manifest().parts().containsKey(group))
                        .map(group -> finding(file, task, "workflow.finding.partGroup", group)));
    }

    /** A town's dossier has no one village; who is below it acts only for a unit to which the step was handed. */
    private static Stream<Finding> below(Models models, ModelFile file) {
        return file.all("userTask").stream()
                .filter(task -> isBelow(models.manifest().subject(), ModelFile.camunda(task, "candidateGroups")))
                .filter(task -> !isHandedToUnits(models, file, task))
                .map(task ->
                        finding(file, task, "workflow.finding.roleBelow", ModelFile.camunda(task, "candidateGroups")));
    }

    private static boolean isBelow(Level subject, String role) {
        return Role.isOfDepartment(role)
                || (Role.ALL.contains(role) && Role.level(role).compareTo(subject) > 0);
    }

    private static boolean isHandedToUnits(Models models, ModelFile file, Element task) {
        boolean here =
                Stream.iterate(task, step -> step != null, PartRule::around).anyMatch(step -> hasUnits(models, step));
        return here || isCalledForUnits(models, ModelFile.id(file.all("process").get(0)));
    }

    private static boolean hasUnits(Models models, Element step) {
        return ModelFile.children(step, "multiInstanceLoopCharacteristics").stream()
                .flatMap(loop -> group(loop).stream())
                .map(models.manifest().parts()::get)
                .anyMatch(group -> group != null && group.isOfUnits());
    }

    private static boolean isCalledForUnits(Models models, String process) {
        List<Element> calls = models.everywhere("callActivity")
                .filter(call -> process.equals(call.getAttribute("calledElement")))
                .toList();
        return !calls.isEmpty() && calls.stream().allMatch(call -> handsOn(call, "workUnit"));
    }

    private static boolean handsOn(Element call, String variable) {
        return ModelFile.below(call, "in").stream().anyMatch(in -> variable.equals(in.getAttribute("target")));
    }

    private static Element around(Element step) {
        return step.getParentNode() instanceof Element parent ? parent : null;
    }

    private static Optional<String> group(Element loop) {
        return Optional.of(GROUP.matcher(ModelFile.camunda(loop, "collection")))
                .filter(Matcher::matches)
                .map(named -> named.group(1));
    }

    private static Finding finding(ModelFile file, Element element, String key, Object... arguments) {
        return Finding.of(file.path(), ModelFile.place(element), key, arguments);
    }
}
