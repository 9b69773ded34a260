package org.tongchuang.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormSchema;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.Refusal;

/** The letters that dossiers wait for: which, who records them, and on what form. */
@Component
public class IncomingMessages {

    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Submissions submissions;
    private final Units units;
    private final MessageProcess process;
    private final ObjectProvider<ReceptionRule> rules;

    IncomingMessages(
            Programmes programmes,
            ProgrammeContents contents,
            Submissions submissions,
            Units units,
            @Lazy MessageProcess process,
            ObjectProvider<ReceptionRule> rules) {
        this.programmes = programmes;
        this.contents = contents;
        this.submissions = submissions;
        this.units = units;
        this.process = process;
        this.rules = rules;
    }

    /** What a dossier waits for now, whoever records it. */
    public List<AwaitedMessage> awaited(Dossier dossier) {
        Map<String, Manifest.Incoming> declared = manifest(dossier).incomingOf(dossier.processKey());
        if (declared.isEmpty() || !dossier.isRunning()) {
            return List.of();
        }
        Set<String> waiting = process.awaited(dossier.number());
        return declared.entrySet().stream()
                .filter(letter -> waiting.contains(letter.getKey()))
                .filter(letter -> rules(letter.getKey())
                        .allMatch(rule -> rule.against(dossier).isEmpty()))
                .map(letter -> awaited(dossier, letter.getKey(), letter.getValue()))
                .toList();
    }

    /** What it waits for now and this actor may record. */
    public List<AwaitedMessage> awaited(Dossier dossier, Actor actor) {
        return awaited(dossier).stream().filter(letter -> letter.isFor(actor)).toList();
    }

    /**
     * The letter that this actor is about to record.
     *
     * @throws DossierMissing if the programme knows no such letter
     * @throws MessageNotAwaited if the process doesn't wait for it, or no longer
     * @throws MessageNotYours if another unit or role records it
     * @throws Refusal if the process waits for it, but some rule doesn't let it come now
     */
    public AwaitedMessage require(Dossier dossier, String message, Actor actor) {
        if (!manifest(dossier).incoming().containsKey(message)) {
            throw new DossierMissing(message);
        }
        rules(message)
                .flatMap(rule -> rule.against(dossier).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        AwaitedMessage awaited = awaited(dossier).stream()
                .filter(letter -> letter.message().equals(message))
                .findFirst()
                .orElseThrow(() -> new MessageNotAwaited(name(dossier, message), dossier));
        if (!awaited.isFor(actor)) {
            throw new MessageNotYours(name(dossier, message), dossier, awaited);
        }
        return awaited;
    }

    public FormSchema schema(Dossier dossier, AwaitedMessage awaited) {
        return contents.schema(dossier.programmeVersionId(), awaited.formId());
    }

    /** Earlier answers that the form shows. What it asks is asked afresh: the letter is new. */
    public Map<String, Object> known(Dossier dossier, FormSchema schema) {
        Map<String, Object> known = submissions.known(dossier.id(), "");
        known.keySet().removeIf(schema::asks);
        return known;
    }

    /** How often the message has been recorded, this time included. */
    public int round(Dossier dossier, String message) {
        return submissions.count(dossier.id(), message) + 1;
    }

    /** What is wrong with answers that are right by their form. */
    List<FieldFault> wrong(Dossier dossier, String message, FormSchema schema, Map<String, Object> answers) {
        return rules(message)
                .flatMap(rule -> rule.wrong(dossier, answers).stream())
                .map(wrong -> new FieldFault(
                        wrong.field(),
                        schema.fields().get(wrong.field()).wording(),
                        0,
                        wrong.labelKey(),
                        wrong.arguments()))
                .toList();
    }

    private Stream<ReceptionRule> rules(String message) {
        return rules.stream().filter(rule -> rule.message().equals(message));
    }

    /** As it stands in records and refusals. */
    public String name(Dossier dossier, String message) {
        return contents.texts(dossier.programmeVersionId(), Locale.CHINA).text("incoming." + message + ".name");
    }

    Map<String, Object> routed(Dossier dossier, Map<String, Object> answers) {
        return manifest(dossier).routed(answers);
    }

    private AwaitedMessage awaited(Dossier dossier, String message, Manifest.Incoming letter) {
        return new AwaitedMessage(
                message, letter.form(), letter.role(), units.ancestorAt(dossier.unitId(), Role.level(letter.role())));
    }

    private Manifest manifest(Dossier dossier) {
        return programmes.get(dossier.programmeVersionId()).manifest();
    }
}
