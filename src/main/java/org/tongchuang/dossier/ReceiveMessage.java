package org.tongchuang.dossier;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormJudge;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.Judgement;
import org.tongchuang.people.Actor;

/**
 * Records a letter that came from outside the product and moves the process on that waits for it, all in one
 * transaction. Of several people who record the same letter exactly one gets through.
 */
@Component
public class ReceiveMessage {

    private static final Logger SECURITY = LoggerFactory.getLogger("security");

    private final Dossiers dossiers;
    private final IncomingMessages incoming;
    private final FormJudge judge;
    private final Submissions submissions;
    private final MessageProcess process;
    private final ObjectProvider<LetterFiles> files;
    private final AuditTrail audit;

    ReceiveMessage(
            Dossiers dossiers,
            IncomingMessages incoming,
            FormJudge judge,
            Submissions submissions,
            @Lazy MessageProcess process,
            ObjectProvider<LetterFiles> files,
            AuditTrail audit) {
        this.dossiers = dossiers;
        this.incoming = incoming;
        this.judge = judge;
        this.submissions = submissions;
        this.process = process;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Records a letter with what a page posted.
     *
     * @throws MessageNotAwaited if the process doesn't wait for it, or no longer
     * @throws MessageNotYours if another unit or role records it
     * @throws FieldsNotAsked if the answers name a field that the form doesn't have
     */
    @Transactional
    public Reception receive(String dossierId, String message, Map<String, List<String>> posted, Actor actor) {
        return receive(dossierId, message, actor, (schema, known) -> judge.judge(schema, posted, known));
    }

    /** The same with answers as a JSON object, for programs. */
    @Transactional
    public Reception receive(String dossierId, String message, String json, Actor actor) {
        return receive(dossierId, message, actor, (schema, known) -> judge.judge(schema, json, known));
    }

    private Reception receive(
            String dossierId,
            String message,
            Actor actor,
            BiFunction<FormSchema, Map<String, Object>, Judgement> judging) {
        Dossier dossier = dossiers.see(dossierId, actor);
        AwaitedMessage awaited = incoming.require(dossier, message, actor);
        FormSchema schema = incoming.schema(dossier, awaited);
        Judgement judgement = judging.apply(schema, incoming.known(dossier, schema));
        if (judgement instanceof Judgement.Forbidden forbidden) {
            SECURITY.warn(
                    "fields not asked: dossier={} message={} member={} names={}",
                    dossierId,
                    message,
                    actor.memberId(),
                    forbidden.names());
            throw new FieldsNotAsked(incoming.name(dossier, message), forbidden.names());
        }
        if (judgement instanceof Judgement.Faulty faulty) {
            return new Reception.Faulty(faulty.faults());
        }
        Map<String, Object> answers = ((Judgement.Accepted) judgement).data();
        List<FieldFault> wrong = incoming.wrong(dossier, message, schema, answers);
        return wrong.isEmpty() ? record(dossier, awaited, schema, answers, actor) : new Reception.Faulty(wrong);
    }

    private Reception record(
            Dossier dossier, AwaitedMessage awaited, FormSchema schema, Map<String, Object> answers, Actor actor) {
        String name = incoming.name(dossier, awaited.message());
        List<Basis> attached = files.getObject().of(dossier, schema.filesIn(answers));
        Submission submission = submissions.record(letter(dossier, awaited, name, answers), actor, attached);
        process.send(dossier.number(), awaited.message(), incoming.routed(dossier, answers));
        audit.record(act(name, submission, actor));
        return new Reception.Recorded(submission.version());
    }

    /** A letter belongs to no task. */
    private Answers letter(Dossier dossier, AwaitedMessage awaited, String name, Map<String, Object> answers) {
        int round = incoming.round(dossier, awaited.message());
        return new Answers(dossier.id(), "", awaited.message(), round, "", name, awaited.formId(), answers);
    }

    private static Act act(String name, Submission submission, Actor actor) {
        return new Act(
                "dossier:" + submission.dossierId(),
                "message-received",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of(
                        "message", name,
                        "version", Integer.toString(submission.version()),
                        "form", submission.formId(),
                        "sha256", submission.sha256()));
    }
}
