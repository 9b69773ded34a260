package org.tongchuang.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.evidence.EvidenceFile;
import org.tongchuang.evidence.FileHome;
import org.tongchuang.evidence.KeepFile;
import org.tongchuang.people.Actor;

/** What came with an objection on paper: kept with it and away from its dossier, for those alone who may handle it. */
@Component
public class ObjectionFiles implements FileHome {

    private static final String KEY = "objection";
    private static final String FIELD = "letter";
    private static final String TAKEN = ".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx";

    private final ObjectionMapper mapper;
    private final Handlers handlers;
    private final KeepFile store;
    private final Evidence files;
    private final MessageSource labels;

    ObjectionFiles(ObjectionMapper mapper, Handlers handlers, KeepFile store, Evidence files, MessageSource labels) {
        this.mapper = mapper;
        this.handlers = handlers;
        this.store = store;
        this.files = files;
        this.labels = labels;
    }

    /** Keeps one; the disk is never written inside a transaction, so the objection is there before. */
    public void keep(String objectionId, String name, InputStreamSource content, Actor actor) {
        store.forHome(this, objectionId, FIELD, name, content, actor);
    }

    public List<EvidenceFile> of(Objection objection) {
        return files.ofHome(this, objection.id());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Optional<Asked> asked(String id, String field, Actor actor) {
        return isSeenBy(id, actor) && FIELD.equals(field)
                ? Optional.of(
                        new Asked(labels.getMessage("notice.letter", null, LocaleContextHolder.getLocale()), TAKEN))
                : Optional.empty();
    }

    @Override
    public boolean isSeenBy(String id, Actor actor) {
        return mapper.find(id).filter(one -> handlers.mayHandle(one, actor)).isPresent();
    }

    @Override
    public String href(String id) {
        return "/notices/objections/" + id;
    }
}
