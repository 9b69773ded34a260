package org.tongchuang.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.tongchuang.evidence.FileRefused.Reason;
import org.tongchuang.people.Actor;

/**
 * Takes a file in: on the disk first, then looked at, then under its hash, and only then as a row. A crash in between
 * leaves at most bytes without a row, never a row without its bytes. The disk is never written inside a transaction.
 */
@Component
public class KeepFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeepFile.class);

    private final UploadRule rule;
    private final FileStore store;
    private final Inspection inspection;
    private final Pictures pictures;
    private final Filing filing;
    private final EvidenceSettings settings;

    KeepFile(
            UploadRule rule,
            FileStore store,
            Inspection inspection,
            Pictures pictures,
            Filing filing,
            EvidenceSettings settings) {
        this.rule = rule;
        this.store = store;
        this.inspection = inspection;
        this.pictures = pictures;
        this.filing = filing;
        this.settings = settings;
    }

    /**
     * Keeps a file for a field of a task's form.
     *
     * @param field the field's name in the page, {@code points[0].photos} inside a list
     * @throws FileRefused if it isn't what the field takes
     */
    public EvidenceFile forField(String taskId, String field, String name, InputStreamSource content, Actor actor) {
        UploadRule.Field asked = rule.field(taskId, field, actor);
        return keep(asked.slot(), type -> type.isNamedIn(asked.accept()), name, content, null, actor);
    }

    /**
     * Keeps the scan of a letter from outside, for a field of the form on which it is recorded.
     *
     * @throws FileRefused if it isn't what the field takes
     */
    public EvidenceFile forLetter(
            String dossierId, String message, String field, String name, InputStreamSource content, Actor actor) {
        UploadRule.Field asked = rule.letter(dossierId, message, field, actor);
        return keep(asked.slot(), type -> type.isNamedIn(asked.accept()), name, content, null, actor);
    }

    /**
     * Keeps a file for a field of a form that belongs to no dossier.
     *
     * @throws UploadNotOffered if the actor may not fill it
     */
    public EvidenceFile forHome(
            FileHome home, String id, String field, String name, InputStreamSource content, Actor actor) {
        FileHome.Asked asked = home.asked(id, field, actor).orElseThrow(() -> new UploadNotOffered(field));
        Slot slot = Slot.ofHome(home, id, field, asked.label());
        return keep(slot, type -> type.isNamedIn(asked.accept()), name, content, null, actor);
    }

    /**
     * Keeps a file as evidence for an indicator.
     *
     * @param part of the task that the actor is working on; empty for the whole dossier
     * @param replaces the file whose place it takes, or null
     */
    public EvidenceFile forIndicator(
            String dossierId,
            String part,
            String code,
            String name,
            InputStreamSource content,
            String replaces,
            Actor actor) {
        return keep(rule.indicator(dossierId, part, code, actor), type -> true, name, content, replaces, actor);
    }

    private EvidenceFile keep(
            Slot slot,
            Predicate<FileType> taken,
            String given,
            InputStreamSource content,
            String replaces,
            Actor actor) {
        String name = FileName.of(given);
        try (InputStream bytes = content.getInputStream()) {
            FileStore.Arrival arrival = store.receive(bytes, settings.fileSize().toBytes());
            try {
                return settle(slot, taken, name, arrival, replaces, actor);
            } finally {
                store.discard(arrival);
            }
        } catch (IOException full) {
            LOG.error("file not kept: dossier={}", slot.dossierId(), full);
            throw new FileRefused(Reason.NO_ROOM, name);
        }
    }

    private EvidenceFile settle(
            Slot slot, Predicate<FileType> taken, String name, FileStore.Arrival arrival, String replaces, Actor actor)
            throws IOException {
        FileType type = inspection.judge(name, arrival);
        if (!taken.test(type)) {
            throw new FileRefused(Reason.NOT_TAKEN_HERE, name);
        }
        filing.demandRoom(name, arrival.bytes(), actor);
        Pictures.Copies copies = type.isPicture() ? pictures.draw(name, arrival.waiting()) : Pictures.Copies.NONE;
        Filing.Kept kept = new Filing.Kept(
                name,
                type,
                arrival.bytes(),
                arrival.sha256(),
                copies.viewSha256(),
                copies.thumbnailSha256(),
                copies.likeness());
        store.settle(arrival);
        return filing.add(slot, kept, replaces, actor);
    }
}
